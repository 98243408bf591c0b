import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onrecord } from './command.ts'

const text = 'The mayor of Port Vale, Ilse Varga, said on Friday that the dam would hold through the spring.'

test('reading a page leaves nothing behind in the user’s folder, and nothing to send on: no id, no list of runs', async () => {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-home-'))
  const env = { HOME: home, USERPROFILE: home, XDG_CACHE_HOME: '', ORT_DISABLE_TELEMETRY: '0' }
  expect(await onrecord(['read', '-'], { input: text, env })).toMatchObject({ code: 0, stderr: '' })
  for (const workers of ['1', '2'])
    expect(await onrecord(['annotate', '--workers', workers], { input: JSON.stringify({ id: 1, text }), env })).toMatchObject({
      code: 0,
      stderr: '',
    })
  expect(readdirSync(home)).toEqual([])
})

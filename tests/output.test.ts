import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMMAND, onrecord, start } from './command.ts'
import { emptyLedger } from './empty-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-output-'))
const ledger = await emptyLedger()
const page = join(folder, 'dam.txt')
writeFileSync(page, 'The mayor of Port Vale, Ilse Varga, said on Friday that the dam would hold through the spring.')

test('a full disk is one clear line', { skip: !existsSync('/dev/full') }, () => {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'read', page], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] })
  expect(status).toBe(1)
  expect(stderr.toString()).toBe('onrecord: standard output: The disk is full. Make room, or write elsewhere. (not-written)\n')
})

test('read ends quietly when nobody takes its records any more', async () => {
  const child = start(['read', ...Array.from({ length: 40 }, () => page), '--format', 'jsonl'])
  const said: Buffer[] = []
  child.stderr.on('data', (chunk) => said.push(chunk))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  expect(await once(child, 'close')).toEqual([0, null])
  expect(Buffer.concat(said).toString()).toBe('')
})

test('add stores every page although the reader of its list has gone', async () => {
  const second = join(folder, 'gate.txt')
  writeFileSync(second, 'Jon Orsos, a farmer, said on Friday that the flood gate was shut.')
  const child = start(['add', page, second, '--ledger', ledger])
  child.stdout.destroy()
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(code).toBe(0)
  expect(await onrecord(['add', page, second, '--ledger', ledger])).toMatchObject({
    stdout: `${page}: in the ledger already\n${second}: in the ledger already\n`,
  })
})

test('one address or one page of html for several inputs, a broken address and half a statement are wrong usage', async () => {
  for (const args of [
    ['read', page, page, '--url', 'https://vale.example/dam'],
    ['read', page, page, '--format', 'html'],
    ['read', page, '--url', 'nonsense'],
    ['add', page, page, '--url', 'https://vale.example/dam', '--ledger', join(folder, 'none')],
    ['search', 'dam', '--limit', '2.5', '--ledger', join(folder, 'none')],
  ])
    expect(await onrecord(args)).toMatchObject({ code: 2, stdout: '' })
  expect(existsSync(join(folder, 'none'))).toBe(false)
})

test('a name with a line break or an escape sequence stays one line without colour', async () => {
  const { stderr } = await onrecord(['read', 'a\nb\u001b[31m.txt'])
  expect(stderr).toBe('onrecord: a b\ufffd[31m.txt: There is no such file. Check the path. (not-found)\n')
})

test('csv ends its lines as RFC 4180 does', async () => {
  const { stdout } = await onrecord(['read', page, '--format', 'csv'])
  expect(stdout.split('\r\n')).toHaveLength(3)
})

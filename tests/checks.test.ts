import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { onrecord } from './command.ts'
import { emptyLedger } from './empty-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-checks-'))
const env = { ONRECORD_LEDGER: await emptyLedger() }
const page = join(folder, 'dam.txt')
writeFileSync(page, 'The mayor of Port Vale, Ilse Varga, said on Friday that the dam would hold through the spring.')

/** The model that comes with onrecord, under another name. */
function otherModel(): string {
  const model = join(folder, 'newer')
  cpSync(realpathSync(fileURLToPath(new URL('../models/en', import.meta.url))), model, { recursive: true })
  const settings = JSON.parse(readFileSync(join(model, 'model.json'), 'utf8'))
  writeFileSync(join(model, 'model.json'), JSON.stringify({ ...settings, name: 'newer' }))
  return model
}

test('what a person corrected is shown as such by every command, and a newer reader leaves it corrected', {
  timeout: 240_000,
}, async () => {
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await onrecord(args, { env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    return stdout
  }
  await run('add', page)
  const { statement } = JSON.parse(await run('search', 'dam', '--format', 'jsonl'))
  const made = await run('check', statement.id, 'fix', '--content', '60-93', '--speaker', 'Ida Moor', '--by', 'Ada Lin')
  expect(made).toMatch(
    new RegExp(`^${statement.id} is now stm-[0-9a-f]{20}: content, speaker corrected by Ada Lin \\(\\d{4}-\\d\\d-\\d\\d\\)\\n$`),
  )
  const found = JSON.parse(await run('search', '--speaker', 'moor', '--format', 'jsonl'))
  expect(found).toMatchObject({ words: 'dam would hold through the spring', checks: [{ by: 'Ada Lin', was: { statement } }] })
  expect(await run('reread', '--reader', otherModel())).toBe('1 page read again, 0 changed\n')
  expect(await run('search', 'dam')).toMatch(/^Ida Moor\n(?:.*\n)* *✎ content, speaker corrected by Ada Lin/)
  // by the id that it had before, with what was read of it
  const both = await run('check', statement.id)
  expect(both).toContain('As it is read (reader 0.1.0, newer):')
  expect(both).toContain('that the dam would hold through the spring')
})

test('a decision without a name, and a correction of nothing, are wrong usage', async () => {
  for (const [args, advice] of [
    [['right'], 'say who decides'],
    [['fix', '--by', 'Ada Lin'], 'fix says what should be'],
    [['right', '--by', 'Ada Lin', '--speaker', 'none'], 'is given with the verdict fix'],
    [['fix', '--by', 'Ada Lin', '--content', 'the words'], 'Give pieces of the text'],
    [['fix', '--by', 'Ada Lin', '--figure', '12'], 'Give the id of a figure'],
  ] as const) {
    const { code, stderr } = await onrecord(['check', 'stm-1', ...args, '--ledger', join(folder, 'none')])
    expect(code).toBe(2)
    expect(stderr).toContain(advice)
  }
})

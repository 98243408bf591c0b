import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
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

test('what a person corrected is shown as such in whatever comes out of the ledger', { timeout: 240_000 }, async () => {
  const ledger = await emptyLedger()
  const key = join(folder, 'key.pem')
  writeFileSync(key, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await onrecord(args, { env: { ONRECORD_LEDGER: ledger, ONRECORD_KEY: key } })
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' })
    return stdout
  }
  const url = ['--url', 'https://news.example/dam']
  await run('alerts', 'add', '--words', 'dam')
  await run('add', page, ...url, '--seen', '2026-03-03')
  await run('alerts', 'run')
  const [{ statement }] = lines(await run('search', '"would hold"', '--format', 'jsonl'))
  await run('check', statement.id, 'fix', '--speaker', 'Ida Moor', '--by', 'Ada Lin', '--note', 'the deputy')
  const later = join(folder, 'later.txt')
  writeFileSync(later, readFileSync(page, 'utf8').replace('would hold', 'may not hold'))
  await run('add', later, ...url, '--seen', '2026-09-09')

  const note = 'speaker corrected by Ada Lin'
  const [alert] = lines(await run('alerts', 'list'))
  for (const args of [
    ['search', '"would hold"'],
    ['search', '"would hold"', '--format', 'csv'],
    ['check', statement.id],
    ['matches', statement.id],
    ['changes'],
    ['alerts', 'feed', alert.id],
    ['alerts', 'feed', alert.id, '--format', 'json'],
    ['export', '--format', 'csv'],
    ['export', '--format', 'jsonld'],
    ['export', '--format', 'webannotation'],
    ['receipt', statement.id],
  ])
    expect({ args, stdout: await run(...args) }).toEqual({ args, stdout: expect.stringContaining(note) })
  for (const args of [
    ['search', '"would hold"', '--format', 'jsonl'],
    ['matches', statement.id, '--format', 'jsonl'],
    ['changes', '--format', 'jsonl'],
    ['export'],
  ])
    expect({ args, stdout: await run(...args) }).toEqual({ args, stdout: expect.stringMatching(/"checks":\[\{[^\]]*"by":"Ada Lin"/) })
  await run('export', '--format', 'brat', '--out', join(folder, 'brat'))
  const annotations = readdirSync(join(folder, 'brat')).filter((name) => name.endsWith('.ann'))
  expect(annotations.map((name) => readFileSync(join(folder, 'brat', name), 'utf8')).join('')).toContain(note)
  await run('export', '--format', 'parquet', '--out', join(folder, 'dam.parquet'))
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'dam.parquet')) })
  expect(rows.map(({ checked }) => checked)).toContainEqual(expect.stringContaining(note))
  for (const args of [['who', 'moor'], ['audit']])
    expect({ args, stdout: await run(...args) }).toEqual({ args, stdout: expect.stringContaining('✎ checked by people: 1 corrected') })
})

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

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

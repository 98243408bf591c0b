import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { onrecord } from './command.ts'
import { emptyLedger } from './empty-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-search-'))
const page = join(folder, 'dam.txt')
const env = { ONRECORD_LEDGER: await emptyLedger() }
const search = (...args: string[]) => onrecord(['search', ...args], { env })

beforeAll(async () => {
  const text = 'The mayor of Port Vale, Ilse Varga, said at a press conference on Friday that the dam held back 30,000 tonnes of mud.'
  writeFileSync(page, text)
  await onrecord(['add', page, '--published', '2026-02-20'], { env })
})

test('statements are found by who said them, when, at what and with which figures', async () => {
  for (const args of [
    ['--role', 'mayor', '--since', '2026-02-20', '--until', '2026-02-20'],
    ['--figure', '20000..', '--unit', 't'],
    ['--occasion', 'press conference', '--named'],
    ['held NEAR dam', '--best', '--said-since', '2026-02-20'],
  ]) {
    const { stdout, code } = await search(...args, '--format', 'jsonl')
    expect({ args, code, found: stdout.split('\n').length - 1 }).toEqual({ args, code: 0, found: 1 })
    expect(JSON.parse(stdout)).toMatchObject({ speaker: { name: 'Ilse Varga' } })
  }
  expect((await search('--anonymous')).stdout).toContain('No statement fits.')
})

test('facets count what fits, for a person and for a program', async () => {
  expect((await search('--facets')).stdout).toMatch(/^who +Ilse Varga 1\n/)
  expect(JSON.parse((await search('--facets', '--format', 'jsonl')).stdout)).toMatchObject({ count: 1, isWhole: true })
})

test('an audit counts who is quoted', async () => {
  const { stdout, code } = await onrecord(['audit', '--since', '2026-01-01', '--json'], { env })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ total: { statements: 1, anonymous: 0 }, roles: [{ role: 'mayor' }] })
})

test('options that cannot be are refused with what they take', async () => {
  for (const [args, said] of [
    [['--figure', '5..1'], 'The first number is the larger.'],
    [['--figure', 'many'], 'Give it as 100..200'],
    [['--country', 'GBR'], 'Give two letters'],
    [['--anonymous', '--named'], 'cannot be used with'],
    [['--since', 'soon'], 'Give a day'],
    [['--facets', '--format', 'csv'], '--facets are no table'],
  ] as const) {
    const { code, stderr } = await search(...args)
    expect({ args, code }).toEqual({ args, code: 2 })
    expect(stderr).toContain(said)
  }
})

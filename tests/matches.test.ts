import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { onrecord } from './command.ts'
import { emptyLedger } from './empty-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-matches-'))
const env = { ONRECORD_LEDGER: await emptyLedger() }
const PAGES = {
  whole: `Ilse Varga, the mayor of Port Vale, said: “We will not close the Harrow bridge this winter. The council has 40 engineers on it.”
Jon Orsos, a farmer, said the road was flooded.`,
  told: 'The mayor of Port Vale, Ilse Varga, said that the council would close the Harrow bridge this winter.',
  cut: '“The council has 14 engineers on it,” Mayor Ilse Varga told reporters.',
}
let id = ''

beforeAll(async () => {
  const files = Object.entries(PAGES).map(([name, text]) => {
    const path = join(folder, `${name}.txt`)
    writeFileSync(path, text)
    return path
  })
  expect(await onrecord(['add', ...files, '--published', '2026-02-20'], { env })).toMatchObject({ code: 0 })
  const { stdout } = await onrecord(['search', '"14 engineers"', '--format', 'jsonl'], { env })
  id = JSON.parse(stdout).statement.id
  // two processes, of which one loads the model
}, 240_000)

test('a quote is shown with its other printings, and what changes the sense stands behind an exclamation mark', async () => {
  const { code, stdout, stderr } = await onrecord(['matches', id], { env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('On 2 pages of 2 outlets in 2 texts, first on 2026-02-20.')
  expect(stdout).toContain('! number changed: “14” → “40”')
  expect(stdout).toContain('fuller · 2026-02-20')
})

test('the fullest printing comes with its sentences', async () => {
  const { stdout } = await onrecord(['matches', id, '--fullest'], { env })
  const inOneLine = stdout.replace(/\s+/g, ' ')
  expect(inOneLine).toContain('fuller · 2026-02-20')
  expect(inOneLine).toContain('In its place: Ilse Varga, the mayor of Port Vale, said: “We will not close')
  expect(inOneLine).toContain('Jon Orsos, a farmer, said the road was flooded.')
})

test('all utterances come once each, a line each, under the fullest printing', async () => {
  const { stdout } = await onrecord(['matches', '--all', '--format', 'jsonl'], { env })
  const [all, ...others] = stdout.trim().split('\n')
  expect(others).toEqual([])
  expect(JSON.parse(all as string)).toMatchObject({
    statement: { words: expect.stringContaining('We will not close') },
    utterance: { printingCount: 3 },
    matches: [{ match: { relation: expect.any(String) } }, { match: { relation: expect.any(String) } }],
  })
  expect(all).toContain('negation lost')
})

test('an id that the ledger has not, none, and both are refused', async () => {
  expect(await onrecord(['matches', 'stm-none'], { env })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('(no-statement)'),
  })
  expect(await onrecord(['matches'], { env })).toMatchObject({ code: 2, stderr: expect.stringContaining('or --all') })
  expect(await onrecord(['matches', id, '--all'], { env })).toMatchObject({ code: 2 })
  expect(await onrecord(['matches', id, '--fullest', '--after', id], { env })).toMatchObject({ code: 2 })
})

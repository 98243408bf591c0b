import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onrecord } from './command.ts'
import { emptyLedger } from './empty-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-people-'))
const env = { ONRECORD_LEDGER: await emptyLedger() }
const PAGES = {
  mayor: 'The mayor of Port Vale, Ilse Varga, said on Friday that the dam would hold through the spring.',
  keeper: 'The goalkeeper Ilse Varga of Orm Rovers said on Monday that the pitch was too wet to play on.',
}

test('who somebody is across pages is told, and a decision on it is kept, listed and taken back', async () => {
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(folder, `${name}.txt`), text)
  await onrecord(['add', ...Object.keys(PAGES).map((name) => join(folder, `${name}.txt`)), '--published', '2026-02-20'], { env })
  const told = await onrecord(['who', 'varga', '--format', 'jsonl'], { env })
  const people = told.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(people).toMatchObject([
    { name: 'Ilse Varga', statements: 1 },
    { name: 'Ilse Varga', statements: 1 },
  ])
  const [one, other] = people.map(({ id }) => id as string)
  const same = await onrecord(['people', 'same', one as string, other as string, '--by', 'Ada Lin', '--note', 'one portrait'], { env })
  expect(same).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^idn-\S+: spk-\S+ and spk-\S+ are one person, by Ada Lin: one portrait\n$/),
  })
  const pretty = await onrecord(['who', 'ilse varga'], { env })
  expect(pretty.stdout).toContain('1 of this name')
  expect(pretty.stdout).toContain('somebody decided so')
  const decision = same.stdout.split(':')[0] as string
  expect((await onrecord(['people', 'undo', decision, '--by', 'Ben', '--note', 'a cousin'], { env })).stdout).toBe(
    `${decision}: taken back by Ben: a cousin\n`,
  )
  expect(JSON.parse((await onrecord(['people', 'decisions'], { env })).stdout)).toMatchObject({
    id: decision,
    by: 'Ada Lin',
    note: 'one portrait',
    undone: { by: 'Ben', note: 'a cousin' },
  })
  expect((await onrecord(['who', other as string], { env })).stdout).toContain('1 statement')
})

test('who is asked for and is not there is said with what to do', async () => {
  expect((await onrecord(['who', 'nobody'], { env })).stdout).toBe('Nobody of this name is quoted. Try a part of the name.\n')
  expect(await onrecord(['who', 'spk-00'], { env })).toMatchObject({ code: 1, stderr: expect.stringContaining('(no-speaker)') })
  expect(await onrecord(['people', 'undo', 'idn-00', '--by', 'Ada'], { env })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('(no-decision)'),
  })
  expect(await onrecord(['people', 'same', 'spk-00', 'spk-01'], { env })).toMatchObject({
    code: 2,
    stderr: "error: required option '--by <name>' not specified\n(onrecord people same --help tells more)\n",
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentsOf, headOf } from '../benchmarks/coreference/gum.js'
import { heaviestPairing, Tally } from '../benchmarks/coreference/metrics.js'

/** F1 of each measure, in percent. */
const scoresOf = (gold: string[][], found: string[][]) => {
  const tally = new Tally()
  tally.add(gold, found)
  return tally.scores as Record<'mentions' | 'MUC' | 'B³' | 'CEAF-e' | 'CoNLL', number>
}
const entities = (...words: string[]) => words.map((word) => [...word])

test('what is read as in the gold scores 100 in every measure', () => {
  expect(
    Object.values(
      scoresOf(
        entities('abc', 'de'),
        entities('edf', 'abc').map((mentions) => mentions.filter((m) => m !== 'f')),
      ),
    ),
  ).toEqual([100, 100, 100, 100, 100])
})

// worked by hand: one entity of three and one of two, read as ab, cde
test('MUC counts links, B³ the share of an entity around each mention, CEAF-e the best pairing', () => {
  const { MUC, 'B³': b3, 'CEAF-e': ceaf, CoNLL } = scoresOf(entities('abc', 'de'), entities('ab', 'cde'))
  expect(MUC).toBeCloseTo((100 * 2) / 3)
  expect(b3).toBeCloseTo((100 * (1 + 1 + 1 / 3 + 2 / 3 + 2 / 3)) / 5)
  expect(ceaf).toBeCloseTo((100 * (4 / 5 + 4 / 5)) / 2)
  expect(CoNLL).toBeCloseTo((MUC + b3 + ceaf) / 3)
})

test('a mention that is missing or invented costs recall or precision, not both', () => {
  expect(scoresOf(entities('abc'), entities('ab')).mentions).toBeCloseTo((200 * (2 / 3)) / (1 + 2 / 3))
  expect(scoresOf(entities('ab'), entities('abx')).mentions).toBeCloseTo((200 * (2 / 3)) / (1 + 2 / 3))
})

test('the heaviest pairing is not the greedy one', () => {
  const rows = [
    new Map([
      [0, 0.9],
      [1, 0.8],
    ]),
    new Map([[0, 0.8]]),
  ]
  expect(heaviestPairing(rows, 2)).toBeCloseTo(1.6)
})

test('people and organisations of a GUM file, with turns by name, nested and without other types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gum-'))
  const file = join(folder, 'dev.conllu')
  const row = (number: string, form: string, head: number, more: string) =>
    [number, form, ...Array(4).fill('_'), head, '_', '_', more].join('\t')
  writeFileSync(
    file,
    [
      '# newdoc id = GUM_interview_mill',
      '# newpar',
      '# speaker = AnnLund',
      row('1', 'My', 2, 'Entity=(1-person-acc(2-person-giv)'),
      row('2-3', 'son’s', 0, '_'),
      row('2', 'son', 4, '_'),
      row('3', '’s', 2, 'Entity=1)'),
      row('4', 'mill', 0, 'Entity=(3-place-new)|SpaceAfter=No'),
      row('5', '.', 4, '_'),
      '',
    ].join('\n'),
  )
  const document = documentsOf(file, ['interview'])[0] as ReturnType<typeof documentsOf>[0]
  rmSync(folder, { recursive: true })
  expect(document.text).toBe('Ann Lund: My son’s mill.')
  expect(document.entities.map((mentions) => mentions.map(({ span }) => document.text.slice(...span)))).toEqual([['My'], ['My son’s']])
  expect(headOf(document, document.entities[1]?.[0]?.span ?? [0, 0])).toBe(1)
})

import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import type { Scores } from '../network/network.ts'
import type { Window } from '../network/windows.ts'
import { attributionsOf } from './attributions.ts'

const words = ['Lind', 'said', 'it', 'held', 'all', 'winter']
const text = words.join(' ')
const spans: Span[] = [[0, 0], ...words.map((word): Span => [text.indexOf(word), text.indexOf(word) + word.length]), [0, 0]]
const size = spans.length
const window: Window = {
  ids: new Int32Array(size),
  spans,
  case: new Uint8Array(size),
  quote: new Uint8Array(size),
  begins: Uint8Array.from(spans, (_, t) => (t === 1 ? 1 : 0)),
  context: 0,
}
const NONE = [1, 0, 0]
const SURE = [0.02, 0.97, 0.01]
/** Lind is the source, `said` the cue, and what is said ends with `held` or with `winter`. */
const tags = [
  [NONE, NONE, NONE],
  [SURE, NONE, NONE],
  [NONE, SURE, NONE],
  [NONE, NONE, [0.05, 0.94, 0.01]],
  [NONE, NONE, [0.05, 0.01, 0.94]],
  [NONE, NONE, [0.5, 0.02, 0.48]],
  [NONE, NONE, [0.5, 0.02, 0.48]],
  [NONE, NONE, NONE],
]
const pointers = new Float32Array(2 * size * size)
for (let t = 0; t < size; t++) {
  pointers[t * size + 2] = 1
  pointers[(size + t) * size + 1] = 1
}
const scores: Scores = { size, tags: Float32Array.from(tags.flat(2)), pointers }
const decodingOf = (content: number[]) => ({
  outside: { source: 0.5, cue: 0.8, content },
  leastContent: 0.5,
  leastSinglePiece: 0.9,
  cueVote: 0,
  nobody: 0.4,
})
const told = (content: number[]) =>
  attributionsOf(text, window, scores, decodingOf(content)).map(({ content: pieces, evidence }) => [
    text.slice(...(pieces[0] as Span)),
    Math.round(evidence.agreed * 100),
  ])

test('each reading says where a content ends, and how many agree is part of the evidence', () => {
  expect(told([0.8, 1.2, 2])).toEqual([
    ['it held all winter', 33],
    ['it held', 67],
  ])
  expect(told([1.2])).toEqual([['it held', 100]])
})

test('the evidence holds the weakest piece of a content and the piece behind it', () => {
  const [long, short] = attributionsOf(text, window, scores, decodingOf([0.8, 1.2]))
  expect(long?.evidence).toMatchObject({ pieces: 4, behind: 0, toCue: 1, toSource: 1 })
  expect(long?.evidence.weakest).toBeCloseTo(0.5)
  expect(short?.evidence.weakest).toBeCloseTo(0.95)
  expect(short?.evidence.behind).toBeCloseTo(0.5)
})

test('contents that follow each other without a word between are one piece', () => {
  const twice = tags.map((row, t) => (t === 4 ? [NONE, NONE, SURE] : row))
  const found = attributionsOf(text, window, { ...scores, tags: Float32Array.from(twice.flat(2)) }, decodingOf([1]))
  expect(found.map(({ content }) => content.map((piece) => text.slice(...piece)))).toEqual([['it held']])
})

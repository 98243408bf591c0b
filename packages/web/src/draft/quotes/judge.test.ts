import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { passageOf } from './passage.ts'

const TRANSCRIPT = passageOf({
  name: 'council.txt',
  text: `VARGA: Good morning. The gate will stay shut until the river falls. We asked the ministry for twelve pumps, and I want to thank
the fire brigade for that, and we got four. I will not blame anybody today.
ORSOS: When do we go back?
VARGA: That depends on the river. Nobody will pay for the sandbags himself, the county has promised me that.
The council meets on Monday at noon and decides about the road over the dike.`,
})

/** A draft of a few quotes, each in quotation marks, which are one utterance. */
function held(draft: string) {
  const pieces = [...draft.matchAll(/“([^”]+)”/g)].map(({ index, 1: words = '' }): Span => [index + 1, index + 1 + words.length])
  return judge(draft, { pieces }, [TRANSCRIPT])
}
const words = (list: readonly { readonly words: string }[]) => list.map((one) => one.words)

test('whole sentences, word for word, are exact, whatever the punctuation, the capitals and the contractions', () => {
  const { kind, places, changes, leftOut } = held('“the gate will stay shut, until the river falls,” said the mayor.')
  expect({ kind, changes, leftOut }).toEqual({ kind: 'exact', changes: [], leftOut: [] })
  expect(words(places)).toEqual(['The gate will stay shut until the river falls'])
  expect(held('“I won’t blame anybody today.”').kind).toBe('exact')
  expect(held('“The gate will stay shut,” said the mayor, “until the river falls.”').kind).toBe('exact')
})

test('words left out are shown, within and at the ends of a sentence', () => {
  const within = held('“We asked the ministry for twelve pumps and we got four.”')
  expect(within.kind).toBe('trimmed')
  expect(words(within.leftOut)).toEqual(['I want to thank\nthe fire brigade for that, and'])
  const end = held('“Nobody will pay for the sandbags.”')
  expect(end.kind).toBe('trimmed')
  expect(words(end.leftOut)).toEqual(['himself, the county has promised me that'])
})

test('words that are changed, put in or turned around are named, and what changes the sense first of all', () => {
  const number = held('“We asked the ministry for twenty pumps, and I want to thank the fire brigade for that, and we got four.”')
  expect(number.kind).toBe('altered')
  expect(number.changes).toEqual([
    expect.objectContaining({
      kind: 'number changed',
      changesSense: true,
      said: expect.objectContaining({ words: 'twelve' }),
      printed: { words: 'twenty', spans: [[27, 33]] },
    }),
  ])
  const negation = held('“I will blame anybody today.”')
  expect(negation.kind).toBe('altered')
  expect(negation.changes).toEqual([expect.objectContaining({ kind: 'negation lost', changesSense: true, printed: null })])
  const doubt = judge('“the river falls”', { pieces: [[1, 16]] }, [passageOf({ name: 'doubt', text: 'I do not think the river falls.' })])
  expect(doubt.changes).toEqual([expect.objectContaining({ kind: 'negation lost' })])
  const added = held('“The old gate will stay shut until the river falls.”')
  expect(added.changes).toEqual([
    expect.objectContaining({ kind: 'added', said: null, printed: expect.objectContaining({ words: 'old' }) }),
  ])
})

test('what joins two places is stitched, forwards and backwards, unless an ellipsis says that something is left out', () => {
  const forwards = held(
    '“The gate will stay shut until the river falls. The council meets on Monday at noon and decides about the road over the dike.”',
  )
  expect(forwards.kind).toBe('stitched')
  expect(words(forwards.places)).toHaveLength(2)
  const backwards = held('“Nobody will pay for the sandbags himself,” she said. “The gate will stay shut until the river falls.”')
  expect(backwards.kind).toBe('stitched')
  const marked = held('“The gate will stay shut until the river falls. … I will not blame anybody today.”')
  expect(marked.kind).toBe('trimmed')
})

test('what stands in brackets is the writer’s, and says nothing of the quote', () => {
  expect(held('“[T]he gate will stay shut until the river falls.”').kind).toBe('exact')
  expect(held('“That depends on the river [Sarn].”').kind).toBe('exact')
})

test('what nobody said is absent', () => {
  expect(held('“My cattle have drowned and the insurers laugh at us.”')).toEqual({
    kind: 'absent',
    passage: null,
    places: [],
    changes: [],
    leftOut: [],
  })
  expect(held('“…”').kind).toBe('absent')
})

test('a transcript longer than what matching reads at once is read to its end', () => {
  const long = passageOf({ name: 'long.txt', text: `${'and then we went on and on '.repeat(2000)}the last bridge fell at dawn` })
  const verdict = judge('“the last bridge fell at dawn”', { pieces: [[1, 29]] }, [TRANSCRIPT, long])
  expect(verdict).toMatchObject({ kind: 'trimmed', passage: 1, places: [{ words: 'the last bridge fell at dawn' }] })
})

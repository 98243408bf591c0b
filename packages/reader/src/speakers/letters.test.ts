import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { resolveSpeakers } from './resolve.ts'

/** Names and ids of the speakers of the turns of a text, in order. */
function turns(text: string) {
  const statements = [...text.matchAll(/^(\w+): (.*)$/gm)].map(({ index, 1: label, 2: words }) => {
    const source: Span = [index, index + (label as string).length]
    return { source: [source], cue: [], content: [[source[1] + 2, source[1] + 2 + (words as string).length] as Span] }
  })
  const { speakers, of } = resolveSpeakers({ text, article: 'art-test', statements })
  return of.map((id) => ({
    id,
    name: speakers.find((speaker) => speaker.id === id)?.name,
    kind: speakers.find((speaker) => speaker.id === id)?.kind,
  }))
}

const TURNS = 'Q: What did you find?\nA: The river rose.\nQ: And then?\nA: Nobody called.'

test('the A of an interview is the one person of whom the page told before, and the Q is one who has no name', () => {
  const [asks, answers, again, last] = turns(`Lena Moss runs the river lab at Orm. She met us there.\n${TURNS}`)
  expect(answers).toMatchObject({ name: 'Lena Moss', kind: 'person' })
  expect(last?.id).toBe(answers?.id)
  expect(asks).toMatchObject({ name: null, kind: 'person' })
  expect(again?.id).toBe(asks?.id)
  expect(asks?.id).not.toBe(answers?.id)
})

test('where two people were told of, or none, the A stays without a name', () => {
  for (const before of ['Lena Moss and Jon Hale run the river lab.\n', '']) {
    const [asks, answers] = turns(before + TURNS)
    expect(answers).toMatchObject({ name: null, kind: 'person' })
    expect(asks?.id).not.toBe(answers?.id)
  }
})

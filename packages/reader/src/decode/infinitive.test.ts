import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { withInfinitive } from './infinitive.ts'

function read(text: string, cue: string, content: string) {
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const found = withInfinitive(text, { source: [], cue: [spanOf(cue)], content: [spanOf(content)] })
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' ')
  return [words(found.cue), words(found.content)]
}

test('a verb of saying that hangs on the cue belongs to it', () => {
  expect(read('Hale refused to disclose the figures.', 'refused', 'to disclose the figures')).toEqual([
    'refused to disclose',
    'the figures',
  ])
  expect(read('She seemed to think that it held.', 'seemed', 'to think that it held')).toEqual(['seemed to think', 'that it held'])
})

test('another verb is what is said, and so is one with nothing behind it', () => {
  expect(read('She promised to leave the board.', 'promised', 'to leave the board')).toEqual(['promised', 'to leave the board'])
  expect(read('He refused to say.', 'refused', 'to say')).toEqual(['refused', 'to say'])
  expect(read('He planned to say on Monday what held.', 'planned', 'to say on Monday what held')).toEqual([
    'planned',
    'to say on Monday what held',
  ])
})

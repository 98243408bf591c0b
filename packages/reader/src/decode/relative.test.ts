import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { withRelative } from './relative.ts'

const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
function sourceOf(text: string, cue: string, source: string, content: string) {
  const attribution = { source: [spanOf(text, source)], cue: [spanOf(text, cue)], content: [spanOf(text, content)] }
  return withRelative(text, attribution).source.map(([start, end]) => text.slice(start, end))
}

test('the pronoun before the cue is the source', () => {
  expect(sourceOf('The board backed Anna Lind, who says it held.', 'says', 'Anna Lind', 'it held')).toEqual(['who'])
  expect(sourceOf('The board, which had also warned of leaks, met.', 'warned', 'The board', 'of leaks')).toEqual(['which'])
})

test('no pronoun right before the cue changes nothing, nor one that is said', () => {
  expect(sourceOf('Anna Lind, who chairs the board, says it held.', 'says', 'Anna Lind', 'it held')).toEqual(['Anna Lind'])
  expect(sourceOf('The dam, which Lind said held, leaked.', 'said', 'Lind', 'held')).toEqual(['Lind'])
})

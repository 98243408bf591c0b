import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textChanges } from './text-changes.ts'

const side = (pieces: ReturnType<typeof textChanges>, side: 'before' | 'after') =>
  pieces
    .filter((piece) => piece.in === side || piece.in === 'both')
    .map(({ text }) => text)
    .join('')

test('what changed is shown by its words, and a paragraph that came as a whole', () => {
  expect(textChanges('The dam holds.\nRain fell for two days.\n', 'The dam holds.\nRain fell for six days.\nGates are shut.\n')).toEqual([
    { text: 'The dam holds.\n', in: 'both' },
    { text: 'Rain fell for ', in: 'both' },
    { text: 'two', in: 'before' },
    { text: 'six', in: 'after' },
    { text: ' days.\n', in: 'both' },
    { text: 'Gates are shut.\n', in: 'after' },
  ])
  expect(textChanges('', '')).toEqual([])
  expect(textChanges('two old gates', 'six new gates')).toEqual([
    { text: 'two old', in: 'before' },
    { text: 'six new', in: 'after' },
    { text: ' gates', in: 'both' },
  ])
})

test('a last word after which a paragraph was taken away is the same word', () => {
  expect(textChanges('The dam holds.\nIt was said.', 'The dam holds.')).toEqual([
    { text: 'The dam holds.', in: 'both' },
    { text: '\nIt was said.', in: 'before' },
  ])
})

test('the pieces make both texts to the character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '\u2028', '😀', '\ud800') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = textChanges(before, after)
      expect([side(pieces, 'before'), side(pieces, 'after')]).toEqual([before, after])
    }),
  )
})

test('texts that have nothing in common are shown whole, without the search for more', () => {
  const words = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}`).join(' ')
  expect(textChanges(words('gate'), words('road'))).toEqual([
    { text: words('gate'), in: 'before' },
    { text: words('road'), in: 'after' },
  ])
})

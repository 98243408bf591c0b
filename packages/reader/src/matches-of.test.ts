import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOf } from './matches-of.ts'

const FORM = /\p{Lu}?a*|b+(?=c)/gu

test('finds what matchAll finds, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', 'É', ' ', '😀') }), (text) => {
      const there = [...text.matchAll(FORM)].map(({ index, 0: match }) => [index, match])
      expect([...matchesOf(text, FORM)].map(({ index, 0: match }) => [index, match])).toEqual(there)
    }),
  )
})

test('one expression can search a second text while the first is searched', () => {
  const word = /\w+/g
  const found = []
  for (const { 0: outer } of matchesOf('two words', word)) for (const { 0: inner } of matchesOf('a b', word)) found.push(outer + inner)
  expect(found).toEqual(['twoa', 'twob', 'wordsa', 'wordsb'])
})

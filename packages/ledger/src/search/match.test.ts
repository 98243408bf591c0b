import { expect, test } from 'vitest'
import { termsOf } from './match.ts'

test('a word that is asked for twice counts once', () => {
  expect(termsOf("'ship' & 'ship'")).toEqual(["'ship'"])
  expect(termsOf("'dam' & 'gate' & 'dam'")).toEqual(["'dam'", "'gate'"])
})

test('phrases, words that are not wanted, and words that hold signs stay as they are', () => {
  const query = "'north' <-> 'gate' & !'rain' & 'o''neill & (sons' & 'north'"
  expect(termsOf(query)).toEqual(["'north' <-> 'gate'", "!'rain'", "'o''neill & (sons'", "'north'"])
})

test('a query that is no plain list is left alone; one of no word has none', () => {
  expect(termsOf("'ship' | 'ship'")).toBeNull()
  expect(termsOf("'ship' & ( 'a' | 'b' )")).toBeNull()
  expect(termsOf('')).toEqual([])
})

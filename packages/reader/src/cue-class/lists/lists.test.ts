import { expect, test } from 'vitest'
import type { Listed } from '../sense.ts'
import { ADJECTIVES, ADVERBS, BARE } from './adjectives.ts'
import { NOUNS } from './nouns.ts'
import { PHRASES } from './phrases.ts'
import { VERBS } from './verbs.ts'

const sensesOf = (list: readonly Listed[], divider: RegExp) =>
  list.flatMap(([cueClass, family, words]) => words.split(divider).map((word) => ({ word: word.trim(), sense: `${cueClass}, ${family}` })))

test.each([
  ['verbs', VERBS, /\s+/],
  ['nouns', NOUNS, /\s+/],
  ['adjectives', ADJECTIVES, /\s+/],
  ['adverbs', ADVERBS, /\s+/],
  ['bare words', BARE, /\s+/],
  ['phrases', PHRASES, /\n/],
] as const)('each entry of the %s has one sense', (_, list, divider) => {
  const words = sensesOf(list, divider).map(({ word }) => word)
  expect(words.filter((word, i) => word === '' || words.indexOf(word) !== i)).toEqual([])
})

test('a noun is listed only where it means something else than the verb of the same form', () => {
  const verbs = new Map(sensesOf(VERBS, /\s+/).map(({ word, sense }) => [word, sense]))
  expect(sensesOf(NOUNS, /\s+/).filter(({ word, sense }) => verbs.get(word) === sense)).toEqual([])
})

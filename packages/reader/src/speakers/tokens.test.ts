import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

const texts = (text: string) => tokensOf(text).map((token) => token.text)

test('stops of titles and initials belong to them, the stop of a sentence does not', () => {
  expect(texts('Mr. J. Lind left. Gone.')).toEqual(['Mr.', 'J.', 'Lind', 'left', '.', 'Gone', '.'])
})

test('a possessive ending is taken off, and its owner is marked', () => {
  expect(tokensOf("Syria's plan").map((token) => [token.text, token.possessive, token.end])).toEqual([
    ['Syria', true, 7],
    ['plan', false, 12],
  ])
  expect(tokensOf('the engineers’ guild').map((token) => [token.text, token.possessive])).toEqual([
    ['the', false],
    ['engineers', true],
    ['guild', false],
  ])
})

test('names with hyphens and apostrophes are one token', () => {
  expect(texts("Noor El-Baz, Le Phare d'Armor, O’Neill")).toEqual(['Noor', 'El-Baz', ',', 'Le', 'Phare', "d'Armor", ',', 'O’Neill'])
})

test('tokens of a stretch have the places of the whole text', () => {
  const text = 'One two three'
  for (const { span, text: printed } of tokensOf(text, [4, 13])) expect(text.slice(...span)).toBe(printed)
})

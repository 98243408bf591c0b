import { expect, test } from 'vitest'
import { inWord } from './words.ts'

test('a piece goes on with a word where letters touch, not behind a space, a hyphen or a paragraph', () => {
  const text = 'Lindqvist-Moe\nsaid'
  const spans = [[0, 0], [0, 4], [4, 9], [9, 10], [10, 13], [14, 18], [0, 0]] as const // biome-ignore format: one row
  expect([...inWord(text, { spans, begins: Uint8Array.from([0, 1, 0, 0, 0, 1, 0]) })]).toEqual([0, 0, 1, 0, 0, 0, 0])
})

import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { withoutDangling } from './content-ends.ts'

const text = 'Lind said the dam would hold all winter, which and the mill would not.'
const left = (...pieces: string[]) => {
  const content = pieces.map((words): Span => [text.indexOf(words), text.indexOf(words) + words.length])
  return withoutDangling(text, content).map((span) => text.slice(...span))
}

test('a word that begins something else is no end of a content', () => {
  expect(left('the dam would hold all winter, which')).toEqual(['the dam would hold all winter'])
  expect(left('the dam would hold all winter, which and the')).toEqual(['the dam would hold all winter'])
})

test('it stays where it is all there is, or where the next piece goes on with it', () => {
  expect(left('which')).toEqual(['which'])
  expect(left('all winter, which and the', 'mill would not')).toEqual(['all winter, which and the', 'mill would not'])
})

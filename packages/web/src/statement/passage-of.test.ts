import { expect, test } from 'vitest'
import { passageOf } from './passage-of.ts'

const text = 'Rain fell. “The gate holds,” Ilse Varga said on Monday. “It always has.” Then she left.'
const spanOf = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]

test('a statement stands in its whole sentences, each piece with what it is', () => {
  const statement = {
    source: [spanOf('Ilse Varga')],
    cue: [spanOf('said')],
    content: [spanOf('“The gate holds,”'), spanOf('“It always has.”')],
  }
  const pieces = passageOf({ text, start: 0 }, statement)
  expect(pieces.map(({ words }) => words).join('')).toBe('“The gate holds,” Ilse Varga said on Monday. “It always has.”')
  expect(pieces.flatMap(({ words, over }) => over.map(({ role }) => [role, words]))).toEqual([
    ['content', '“The gate holds,”'],
    ['source', 'Ilse Varga'],
    ['cue', 'said'],
    ['content', '“It always has.”'],
  ])
})

test('a context counts from where it starts in the article', () => {
  const moved = { source: [], cue: [], content: [[100 + 11, 100 + 15]] as [number, number][] }
  expect(passageOf({ text, start: 100 }, moved).find(({ over }) => over.length > 0)?.words).toBe('“The')
})

test('a statement without words has no passage', () => {
  expect(passageOf({ text, start: 0 }, { source: [], cue: [], content: [] })).toEqual([])
})

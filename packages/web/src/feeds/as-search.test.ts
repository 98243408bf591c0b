import { expect, test } from 'vitest'
import { asSearch, inWords } from './as-search.ts'

test('filters of an alert are those of the search that it looks for', () => {
  const filters = { words: '', speaker: 'varga', isAnonymous: false, figure: { from: 10, to: null }, kind: undefined }
  expect(asSearch(filters)).toEqual({ speaker: 'varga', anonymous: 'false', figureFrom: '10' })
  expect(inWords(filters)).toBe('Speaker: varga, Without a name: false, Figure from: 10')
  expect(inWords({})).toBe('Every new statement')
})

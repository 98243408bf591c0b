import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesAround } from './sentences.ts'

const content = (start: number, end: number) => ({ source: [], cue: [], content: [[start, end] as [number, number]] })

test('two sentences stand on either side', () => {
  const text = 'One is here. Two is here. Three is here. Four is here. Five is here. Six is here. Seven is here.'
  const at = text.indexOf('Four')
  expect(sentencesAround(text, content(at, at + 4))).toEqual({
    text: 'Two is here. Three is here. Four is here. Five is here. Six is here.',
    start: 13,
  })
  expect(sentencesAround(text, { source: [], cue: [], content: [] })).toEqual({ text: '', start: 0 })
})

test('what is shown holds the statement, and stands in the article where it says', () => {
  const text = fc.array(fc.constantFrom('Ab. ', 'c ', '“D! ', '\n', '😀'), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const [start, end] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y) as [number, number]
      const shown = sentencesAround(words, content(start, end))
      expect(words.slice(shown.start, shown.start + shown.text.length)).toBe(shown.text)
      expect(shown.text).toContain(words.slice(start, end).trim())
    }),
  )
})

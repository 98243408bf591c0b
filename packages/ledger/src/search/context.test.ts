import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contextOf } from './context.ts'

const spans = (...content: [number, number][]) => ({ source: [], cue: [], content })

test('a statement is shown in its paragraph', () => {
  expect(contextOf('One.\nTwo he said.\nThree.', spans([5, 8]))).toEqual({ text: 'Two he said.', start: 5 })
  expect(contextOf('\nOne.', spans([0, 2]))).toEqual({ text: '\nOne.', start: 0 })
  expect(contextOf('One.', spans())).toEqual({ text: '', start: 0 })
})

test('a page without line ends does not come along as a whole', () => {
  const { text, start } = contextOf('a'.repeat(300_000), spans([150_000, 150_010]))
  expect(text).toHaveLength(2010)
  expect(start).toBe(149_000)
})

test('the context holds the statement, and stands in the article where it says', () => {
  const text = fc.array(fc.constantFrom('a', '\n', '😀'), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
      const context = contextOf(text, spans([start, end]))
      expect(context.text).toBe(text.slice(context.start, context.start + context.text.length))
      expect(context.start).toBeLessThanOrEqual(start)
      expect(context.start + context.text.length).toBeGreaterThanOrEqual(end)
    }),
  )
})

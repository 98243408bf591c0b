import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

test('entries that overlap cut the text where either begins and ends', () => {
  const marked = [
    { span: [2, 6], entry: 'a' },
    { span: [4, 9], entry: 'b' },
  ] as const
  expect(segmentsOf([0, 8], marked)).toEqual([
    { span: [0, 2], entries: [] },
    { span: [2, 4], entries: ['a'] },
    { span: [4, 6], entries: ['a', 'b'] },
    { span: [6, 8], entries: ['b'] },
  ])
})

test('segments are the whole text in its order, and every character has just the entries that point at it', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const segments = segmentsOf(
        [0, 30],
        spans.map((one, entry) => ({ span: one, entry })),
      )
      const found = segments.flatMap(({ span: [from, to], entries }) => Array.from({ length: to - from }, () => entries))
      const expected = Array.from({ length: 30 }, (_, at) => spans.flatMap(([from, to], i) => (from <= at && at < to ? [i] : [])))
      expect(found).toEqual(expected)
    }),
  )
})

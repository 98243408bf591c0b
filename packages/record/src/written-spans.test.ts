import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSpans, writeSpans } from './written-spans.ts'

test('pieces that are written are read again as they were', () => {
  expect(
    writeSpans([
      [24, 46],
      [60, 70],
    ]),
  ).toBe('24-46, 60-70')
  expect(writeSpans([])).toBe('none')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat())), (spans) => {
      expect(readSpans(writeSpans(spans))).toEqual(spans)
    }),
  )
})

test('what is no piece of a text is told from none', () => {
  for (const odd of ['', '24', '24-', '24-46,', 'all', '-1-4', '1.5-3']) expect(readSpans(odd), odd).toBeNull()
  expect(readSpans(' none ')).toEqual([])
})

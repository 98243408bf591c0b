import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spansIn, written } from './spans.ts'

test('pieces that are written are read again as they were', () => {
  expect(
    written([
      [24, 46],
      [60, 70],
    ]),
  ).toBe('24-46, 60-70')
  expect(written([])).toBe('none')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat())), (spans) => {
      expect(spansIn(written(spans))).toEqual(spans)
    }),
  )
})

test('what is no piece of a text is told from none', () => {
  for (const odd of ['', '24', '24-', '24-46,', 'all', '-1-4', '1.5-3']) expect(spansIn(odd), odd).toBeNull()
  expect(spansIn(' none ')).toEqual([])
})

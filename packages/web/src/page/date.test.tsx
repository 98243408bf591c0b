import { expect, test } from 'vitest'
import { whenOf } from './date.tsx'

test('a moment is given in UTC, a day as a day, and what is neither as it is', () => {
  expect(whenOf('2026-03-03T14:05:00+02:00')).toBe('3 March 2026, 12:05 UTC')
  expect(whenOf('2026-03-03')).toBe('3 March 2026')
  expect(whenOf('March')).toBe('March')
})

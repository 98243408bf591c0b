import { expect, test } from 'vitest'
import { daysOf, whenOf } from './date.tsx'

test('a moment is given in UTC, a day as a day, and what is neither as it is', () => {
  expect(whenOf('2026-03-03T14:05:00+02:00')).toBe('3 March 2026, 12:05 UTC')
  expect(whenOf('2026-03-03')).toBe('3 March 2026')
  expect(whenOf('March')).toBe('March')
})

test('one day is a day, several are told by the first and the last', () => {
  expect(daysOf({ from: '2026-03-02', to: '2026-03-02' })).toBe('2 March 2026')
  expect(daysOf({ from: '2026-03-01', to: '2026-03-31' })).toBe('between 1 March 2026 and 31 March 2026')
})

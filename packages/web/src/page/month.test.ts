import { expect, test } from 'vitest'
import { daysOf, monthOf } from './month.ts'

test('a month is read as a name, and stands for all its days', () => {
  expect(monthOf('2026-03')).toBe('March 2026')
  expect(daysOf('2026-03')).toEqual({ since: '2026-03-01', until: '2026-03-31' })
  expect(daysOf('2028-02')).toEqual({ since: '2028-02-01', until: '2028-02-29' })
  expect(daysOf('2026-12')).toEqual({ since: '2026-12-01', until: '2026-12-31' })
})

import { expect, test } from 'vitest'
import { dayOf, spanOf } from './months.tsx'

const months = (...days: string[]) => spanOf(days.map(dayOf)).map((day) => day.toISOString().slice(0, 10))

test('a plot of months shows a year at least, and all of them where they are more', () => {
  expect(months('2026-03')).toEqual(['2025-04-01', '2026-04-01'])
  expect(months('2025-12', '2026-02')).toEqual(['2025-03-01', '2026-03-01'])
  expect(months('2023-11', '2026-12')).toEqual(['2023-11-01', '2027-01-01'])
})

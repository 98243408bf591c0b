import { expect, test } from 'vitest'
import { instantOf } from './instant.ts'

test('dates and times come to one order, whatever their offset and the zone of the machine', () => {
  expect(instantOf('2026-02-20')).toBe('2026-02-20T00:00:00.000Z')
  expect(instantOf('2026-02-20T23:00:00+05:00')).toBe('2026-02-20T18:00:00.000Z')
  expect(instantOf('2026-02-20T23:00')).toBe('2026-02-20T23:00:00.000Z')
})

test('what is no date stands before all dates', () => {
  for (const published of [null, '', 'next spring', '2026-99-99', '0000-01-01', '+275760-09-13', '12'])
    expect(instantOf(published)).toBe('-infinity')
})

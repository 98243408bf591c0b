import { expect, test } from 'vitest'
import { isExactInstant } from './exact-instant.ts'

test('an instant of a cursor is one that a database takes', () => {
  for (const given of ['2026-02-28T23:59:59.999999Z', '0001-01-01T00:00:00.000000Z']) expect(isExactInstant(given), given).toBe(true)
  for (const given of ['2026-02-30T00:00:00.000000Z', '0000-01-01T00:00:00.000000Z', '2026-02-28T24:00:00.000000Z', '2026-02-28', 7, null])
    expect(isExactInstant(given), String(given)).toBe(false)
})

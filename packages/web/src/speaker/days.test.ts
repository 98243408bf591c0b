import { expect, test } from 'vitest'
import { publishedFrom } from './days.ts'

test('pages of one day have a day, others the first and the last, and pages without a date none', () => {
  expect(publishedFrom({ from: '2026-03-02T08:00:00.000Z', to: '2026-03-02T20:00:00.000Z' })).toBe('2 March 2026')
  expect(publishedFrom({ from: '2025-03-02T08:00:00.000Z', to: '2026-03-02T20:00:00.000Z' })).toBe('2 March 2025 to 2 March 2026')
  expect(publishedFrom({ from: null, to: null })).toBeNull()
})

import { expect, test } from 'vitest'
import { occasionOf } from './told.ts'

test('an occasion is told as far as it is known', () => {
  expect(occasionOf({ type: 'meeting', place: 'Port Vale', date: null })).toBe('meeting, Port Vale')
  expect(occasionOf({ type: 'call', place: null, date: '2026-03-02' })).toBe('call, 2 March 2026')
})

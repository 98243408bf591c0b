import { expect, test } from 'vitest'
import { timeInWords } from './time-in-words.ts'

test('a stretch of time is told in the unit that one would say', () => {
  expect([1, 60, 2400, 3600, 5400, 86_400, 200_000].map(timeInWords)).toEqual([
    '1 minute',
    '1 minute',
    '40 minutes',
    '60 minutes',
    '2 hours',
    '24 hours',
    '2 days',
  ])
})

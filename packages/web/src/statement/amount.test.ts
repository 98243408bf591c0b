import { expect, test } from 'vitest'
import { amountOf } from './amount.ts'

test('a figure is told with its bound, its range and what it counts', () => {
  expect(amountOf({ bound: '>', value: 1200, high: null, unit: 'km', of: 'dykes' })).toBe('more than 1,200 km of dykes')
  expect(amountOf({ bound: null, value: 3, high: 5, unit: 'people', of: 'people' })).toBe('3 to 5 people')
  expect(amountOf({ bound: null, value: 0.25, high: null, unit: null, of: null })).toBe('0.25')
})

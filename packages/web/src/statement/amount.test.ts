import { expect, test } from 'vitest'
import { UNIT_WORDS } from '../../../reader/src/figures/lists/units.ts'
import { amountOf } from './amount.ts'
import { unitWords } from './unit-words.ts'

test('a figure is told with its bound, its range and what it counts', () => {
  expect(amountOf({ bound: '>', value: 1200, high: null, unit: 'km', of: 'dykes' })).toBe('more than 1,200 km of dykes')
  expect(amountOf({ bound: null, value: 3, high: 5, unit: 'people', of: 'people' })).toBe('3 to 5 people')
  expect(amountOf({ bound: null, value: 12, high: null, unit: 'a', of: null })).toBe('12 years')
  expect(amountOf({ bound: null, value: 1, high: null, unit: '[mi_i]', of: null })).toBe('1 mile')
  expect(amountOf({ bound: null, value: 0.25, high: null, unit: null, of: null })).toBe('0.25')
})

test('no unit that the reader knows is told as a code', () => {
  const told = [...new Set(UNIT_WORDS.values())].map((unit) => unitWords(unit, false))
  expect(told.filter((words) => /[[\]_]|[a-z]\d|\w\.\w/i.test(words))).toEqual([])
})

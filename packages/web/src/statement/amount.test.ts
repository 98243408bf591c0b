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

test('every unit that the reader knows is told in words or signs, one of it and several', () => {
  const units = [...new Set(UNIT_WORDS.values())]
  const told = units.flatMap((unit) => [unitWords(unit, true), unitWords(unit, false)])
  expect(told.filter((words) => /[[\]_]|[a-z]\d|\w\.\w/i.test(words))).toEqual([])
  expect(['a', '[acr_us]', '[stone_av]', '[kn_i]', 'km2', '[mi_i]/h'].map((unit) => unitWords(unit, true))).toEqual([
    'year',
    'acre',
    'stone',
    'knot',
    'km²',
    'mph', // biome-ignore format: a line
  ])
  expect(['a', '[ft_i]', '[ly]', 'EUR', 'people', '[none_of_ours]'].map((unit) => unitWords(unit, false))).toEqual([
    'years',
    'feet',
    'light years',
    'EUR',
    'people',
    '[none_of_ours]', // biome-ignore format: a line
  ])
})

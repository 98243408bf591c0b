/** The closed lists of the words of time, in lower case. Compiled by hand. */

import { words } from '../lists/words.ts'

const numbered = (list: string, from: number): ReadonlyMap<string, number> =>
  new Map(list.split(/\s+/).flatMap((forms, i) => forms.split('|').map((form) => [form, from + i] as const)))

/** 0 for Monday. */
export const WEEKDAYS = numbered('monday tuesday wednesday thursday friday saturday sunday', 0)
/** Short forms, which need a date beside them: `Sat, 16 March`. */
export const SHORT_WEEKDAYS = numbered('mon tue|tues wed|weds thu|thur|thurs fri sat sun', 0)
/** 1 for January. */
export const MONTHS = numbered(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
  1,
)
export const NUMBERS = new Map([
  ...numbered('one two three four five six seven eight nine ten eleven twelve', 1),
  ['a', 1],
  ['an', 1],
] as const)
export const UNITS: ReadonlyMap<string, 'day' | 'week' | 'fortnight' | 'month' | 'year'> = new Map(
  (['day', 'week', 'fortnight', 'month', 'year'] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
)
/** What can follow the name of a day. */
export const TIMES_OF_DAY = words('morning afternoon evening night lunchtime midday noon midnight')
/** Days with a date of their own, as month and day. */
export const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
])

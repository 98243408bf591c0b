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
  ...numbered(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    1,
  ),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['a', 1],
  ['an', 1],
] as const)
export const UNITS: ReadonlyMap<string, 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'decade'> = new Map(
  (['day', 'week', 'fortnight', 'month', 'year', 'decade'] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
)
/** As a day of the month has them: `the third of May`. */
export const ORDINALS = numbered(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
  eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth
  twenty-ninth thirtieth thirty-first`.trim(),
  1,
)
/** Lengths of time too short to leave the day: `minutes ago`. */
export const SHORT_UNITS = words('second seconds moment moments minute minutes hour hours')
const SOON = words('shortly soon immediately just right')
/** What stands before `after` and `before` where hardly any time lies between. */
export const isAtOnce = (word: string): boolean => SHORT_UNITS.has(word) || SOON.has(word)
/** What can follow the name of a day. */
export const TIMES_OF_DAY = words('morning afternoon evening night lunchtime teatime midday noon midnight')
/** Days with a date of their own, as month and day. */
export const FIXED_FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ["st patrick's day", [3, 17]],
  ["st david's day", [3, 1]],
  ["st george's day", [4, 23]],
  ["st andrew's day", [11, 30]],
  ['burns night', [1, 25]],
  ['bonfire night', [11, 5]],
  ['all saints day', [11, 1]],
  ['may day', [5, 1]],
  ['bastille day', [7, 14]],
  ['anzac day', [4, 25]],
  ['canada day', [7, 1]],
  ['armistice day', [11, 11]],
  ['veterans day', [11, 11]],
  ["veteran's day", [11, 11]],
])

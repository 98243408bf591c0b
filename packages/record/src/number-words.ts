// a reader and a comparison of wordings must not differ in what a number is: both take its words from here

const numbered = (list: string, from: number, step = 1): ReadonlyMap<string, number> =>
  new Map(list.split(' ').map((word, i) => [word, from + i * step]))

/** Number words of English, in lower case, `zero` to `nineteen`. Compiled by hand, as the others here. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
)

export const TENS: ReadonlyMap<string, number> = numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Short forms of the same, right behind the digits: `2.3bn`, `£40k`. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
])

/** The number words of English, in lower case. Compiled by hand. */

const numbered = (list: string, from: number, step = 1): ReadonlyMap<string, number> =>
  new Map(list.split(/\s+/).map((word, i) => [word, from + i * step]))

export const SMALL = new Map([
  ...numbered('zero one two three four five six seven eight nine ten eleven twelve', 0),
  ...numbered('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
])
export const TENS = numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)

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

/** Plurals that say "several times this": `dozens of`, `hundreds of thousands of`. */
export const MANY: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** What a whole is cut into, by the name of one part. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ...numbered('fifth sixth seventh eighth ninth tenth', 5),
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** Fractions of one character. */
export const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
])

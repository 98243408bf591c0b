const numbered = (list: string, from: number, step = 1): [string, number][] => list.split(' ').map((word, i) => [word, from + i * step])

/** Number words of English, in lower case. "One" is as often a pronoun, and counts only before a scale. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    2,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
])

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Short forms of the same, right behind the digits: 2.3bn. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])

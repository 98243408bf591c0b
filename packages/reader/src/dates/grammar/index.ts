import { words } from '../../lists/words.ts'
import { MOVABLE_FEASTS } from '../feasts.ts'
import type { When } from '../when.ts'
import { FIXED_FEASTS, MONTHS, NUMBERS, ORDINALS, SHORT_UNITS, SHORT_WEEKDAYS, WEEKDAYS } from '../words.ts'
import { dayAndMonth, feast, isoDate, numeric, ordinal, weekday } from './dates.ts'
import { decade, hyphenated, monthOrYear, part, partOfCurrent, quarter, weekOfMonth } from './months.ts'
import { lowerAt, type Parsed, type Rule, sure, type Tokens } from './parsed.ts'
import { chosen, deictic, theWeekend } from './relative.ts'
import { away, past, soon, toldDay, within } from './told.ts'

/** The longest time that begins at a token, or null. Looks at a fixed number of tokens. */
export function parseAt(tokens: Tokens, i: number): Parsed | null {
  if (!canBegin(lowerAt(tokens, i))) return null
  for (const rule of RULES) {
    const parsed = rule(tokens, i)
    if (parsed) return parsed
  }
  return null
}

/** Whether any rule begins with a word: most words of a page are asked no further. */
const canBegin = (lower: string): boolean => OPENING.has(lower) || /^(?:\d|(?:early|mid|late)[-‐‑])/.test(lower)
const OPENING: ReadonlySet<string> = new Set([
  ...[WEEKDAYS, SHORT_WEEKDAYS, MONTHS, NUMBERS, ORDINALS].flatMap((list) => [...list.keys()]),
  ...SHORT_UNITS,
  ...[...FIXED_FEASTS.keys(), ...MOVABLE_FEASTS].map((name) => (name.split(' ')[0] as string).replace(/'s$/, '')),
  ...words(`the that this last next coming early mid late earlier later today tonight yesterday overnight tomorrow between from
    start beginning middle end final`),
])

/** `between 3 May and 5 June`, `from Monday to Wednesday`. */
const range: Rule = (tokens, i) => {
  const joint = JOINTS.get(lowerAt(tokens, i))
  const first = joint ? point(tokens, i + 1) : null
  if (!first || !joint?.has(lowerAt(tokens, first.end))) return null
  const last = point(tokens, first.end + 1)
  return last && between(first.when, last)
}

const JOINTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['between', new Set(['and'])],
  ['from', new Set(['to', 'through', 'until'])],
])

function between(first: When, { when: last, end }: Parsed): Parsed | null {
  if (first.is !== last.is) return null
  const dated = first.is === 'date' && first.year === null && last.is === 'date' ? { ...first, year: last.year } : first
  return sure({ is: 'range', first: dated, last }, end)
}

/** `on Monday and Tuesday`, `in 2009 and again in 2010`: neighbours. */
const pair: Rule = (tokens, i) => {
  if (!/^(?:on|in|during|both)$/.test(lowerAt(tokens, i - 1))) return null
  const first = weekday(tokens, i) ?? monthOrYear(tokens, i)
  if (!first || !PAIRED.has(first.when.is) || lowerAt(tokens, first.end) !== 'and') return null
  const again = lowerAt(tokens, first.end + 1) === 'again' ? first.end + 2 : first.end + 1
  const at = /^(?:on|in)$/.test(lowerAt(tokens, again)) ? again + 1 : again
  const last = weekday(tokens, at) ?? monthOrYear(tokens, at)
  // `on Monday and Tuesday's vote`
  if (!last || !areNeighbours(first.when, last.when) || tokens[last.end - 1]?.possessive || VERB.test(lowerAt(tokens, last.end)))
    return null
  return between(first.when, last)
}

/** `in 2019 and again in 2021` is no stretch of three years. */
const areNeighbours = (first: When, last: When): boolean =>
  (first.is === 'year' && last.is === 'year' && last.year === first.year + 1) ||
  (first.is === 'weekday' && last.is === 'weekday' && last.weekday === (first.weekday + 1) % 7) ||
  (first.is === 'month' && last.is === 'month' && last.month === (first.month % 12) + 1)
const PAIRED: ReadonlySet<When['is']> = new Set(['weekday', 'month', 'year'])
const VERB = /^(?:is|was|will|would|has|had|saw|sees|brought|marks|marked)$/

const point: Rule = (tokens, i) => dayAndMonth(tokens, i) ?? weekday(tokens, i) ?? monthOrYear(tokens, i)

/** In the order of their claim on the words. The first word of each is in {@link OPENING}. */
const RULES: readonly Rule[] = [
  isoDate, numeric, quarter, part, weekOfMonth, partOfCurrent, ordinal, range, pair, past, chosen, within, toldDay, theWeekend, soon, away, weekday, dayAndMonth, deictic, feast, hyphenated, decade, monthOrYear,
] // biome-ignore format: a list

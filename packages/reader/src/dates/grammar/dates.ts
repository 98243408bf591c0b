import { HONORIFICS, RANKS } from '../../speakers/lists/titles.ts'
import { isFeast } from '../feasts.ts'
import type { When } from '../when.ts'
import { FIXED_FEASTS, MONTHS, ORDINALS, SHORT_WEEKDAYS, WEEKDAYS } from '../words.ts'
import { lowerAt, type Parsed, type Rule, sure, type Tokens } from './parsed.ts'
import { dayNumbers, isDay, monthAt, pastLast, timeOfDay, yearAt } from './parts.ts'

/** `2024-03-16`. */
export const isoDate: Rule = (tokens, i) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(lowerAt(tokens, i)) ?? []
  return year === undefined ? null : sure(dateOf(year, month, day), i + 1)
}

/** `16.03.2024`, `16/03/2024` and `3/16/24` where the day cannot be a month. */
export const numeric: Rule = (tokens, i) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(lowerAt(tokens, i))
  if (dotted) return isDay(dotted[1]) ? sure(dateOf(dotted[3], dotted[2], dotted[1]), i + 1) : null
  if (lowerAt(tokens, i + 1) !== '/') return null
  const [first, , second, slash, short] = [0, 1, 2, 3, 4].map((at) => lowerAt(tokens, i + at))
  const year = /^\d{2}$/.test(short ?? '') ? `20${short}` : short
  if (slash !== '/' || !/^\d{4}$/.test(year ?? '') || !isDay(first) || !isDay(second)) return null
  if (lowerAt(tokens, i - 1) === '/' || lowerAt(tokens, i + 5) === '/') return null
  if (Number(first) > MONTH_COUNT) return sure(dateOf(year, second, first), i + 5)
  return Number(second) > MONTH_COUNT ? sure(dateOf(year, first, second), i + 5) : null
}

const MONTH_COUNT = 12
const dateOf = (year?: string, month?: string, day?: string): When => ({
  is: 'date',
  year: Number(year),
  month: Number(month),
  day: Number(day),
  weekday: null,
})

/** `the 14th`, of the last month that has one: only behind `on`. */
export const ordinal: Rule = (tokens, i) => {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lowerAt(tokens, i + 1)) ?? []
  const isOn = lowerAt(tokens, i) === 'the' && lowerAt(tokens, i - 1) === 'on'
  const next = tokens[i + 2]
  if (!isOn || !isDay(digits) || (next?.isWord && !/^(?:and|but|that|in|at|to|he|she|they|it|when|after)$/.test(next.lower))) return null
  return sure({ is: 'day of month', day: Number(digits) }, i + 2)
}

/** `3 May`, `May 3, 2024`, `3-5 May`, `May 3 to 5`. */
export const dayAndMonth: Rule = (tokens, i) => dayFirst(tokens, i) ?? monthFirst(tokens, i)

function dayFirst(tokens: Tokens, i: number): Parsed | null {
  const spelt = lowerAt(tokens, i + 1) === 'of' ? ORDINALS.get(lowerAt(tokens, i)) : undefined
  const days = spelt === undefined ? dayNumbers(tokens, i) : { first: spelt, last: spelt, end: i + 1 }
  if (!days) return null
  const at = lowerAt(tokens, days.end) === 'of' ? days.end + 1 : days.end
  const month = monthAt(tokens, at)
  if (!month) return null
  const year = yearAt(tokens, month.end)
  return sure(dates(days, month.value, year?.value ?? null), year?.end ?? pastLast(tokens, month.end))
}

function monthFirst(tokens: Tokens, i: number): Parsed | null {
  const month = monthAt(tokens, i)
  const days = month && dayNumbers(tokens, month.end)
  if (!month || !days) return null
  const year = yearAt(tokens, days.end)
  return sure(dates(days, month.value, year?.value ?? null), year?.end ?? days.end)
}

const dates = ({ first, last }: { first: number; last: number }, month: number, year: number | null): When => {
  const date = (day: number): When => ({ is: 'date', year, month, day, weekday: null })
  return first === last ? date(first) : { is: 'range', first: date(first), last: date(last) }
}

/** `Super Tuesday`, `Bloody Sunday`: a day with a name of its own. */
const NICKNAMES = new Set(['super', 'black', 'bloody', 'cyber', 'fat', 'good', 'ash', 'maundy', 'palm', 'easter'])

/** `Comrade Sunday Etim`: between a title and a name. */
function isFirstName(tokens: Tokens, i: number): boolean {
  const [before, day, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (
    !before?.capital ||
    !(HONORIFICS.has(before.lower) || RANKS.has(before.lower)) ||
    !day ||
    !next?.capital ||
    day.possessive ||
    MONTHS.has(next.lower)
  )
    return false
  return before.end + 1 === day.span[0] && day.end + 1 === next.span[0]
}

/** `the Sunday Ledger`, `the Mail on Sunday`: a paper; `Super Tuesday`. */
const isTitle = (tokens: Tokens, i: number): boolean =>
  (lowerAt(tokens, i - 1) === 'the' && tokens[i + 1]?.capital === true && !MONTHS.has(lowerAt(tokens, i + 1)) && !tokens[i]?.possessive) ||
  (tokens[i - 1]?.capital === true && NICKNAMES.has(lowerAt(tokens, i - 1))) ||
  isFirstName(tokens, i) ||
  (lowerAt(tokens, i) === 'sunday' &&
    lowerAt(tokens, i - 1) === 'on' &&
    lowerAt(tokens, i - 2) === 'mail' &&
    tokens[i - 2]?.capital === true)

/** `Monday`, `Monday night`, `Tuesday (2 September)`, `Friday, June 7, 2024`, `Sat, 16 March`. */
export const weekday: Rule = (tokens, i) => {
  const token = tokens[i]
  if (!token?.capital) return null
  if (isTitle(tokens, i)) return null
  const value = WEEKDAYS.get(token.lower)
  const short = SHORT_WEEKDAYS.get(token.lower)
  if (value === undefined && short === undefined) return null
  const named = dateBehind(tokens, value === undefined ? afterStop(tokens, i) : i + 1)
  if (named && named.when.is === 'date') return sure({ ...named.when, weekday: value ?? (short as number) }, named.end)
  if (value === undefined) return null
  const last = pastLast(tokens, i + 1)
  if (last > i + 1) return sure({ is: 'weekday', weekday: value, which: 'last' }, last)
  // `Saturday week`: to come, and which it is depends on who counts
  if (lowerAt(tokens, i + 1) === 'week' && !token.possessive) return null
  const weeks = lowerAt(tokens, i + 1) === 'of' && lowerAt(tokens, i + 3) === 'week' ? WEEKS.get(lowerAt(tokens, i + 2)) : undefined
  if (weeks !== undefined) return sure({ is: 'weekday', weekday: value, which: 'this', weeks }, i + 4)
  return sure({ is: 'weekday', weekday: value, which: 'nearest' }, timeOfDay(tokens, i + 1))
}

/** `Friday of last week`. */
const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

const afterStop = (tokens: Tokens, i: number) => (lowerAt(tokens, i + 1) === '.' ? i + 2 : i + 1)

/** A date that says a day again: `, June 7`, `(2 September)`. */
function dateBehind(tokens: Tokens, i: number): Parsed | null {
  const opening = lowerAt(tokens, i)
  const date = dayAndMonth(tokens, opening === ',' || opening === '(' ? i + 1 : i)
  if (date?.when.is !== 'date') return null
  if (opening !== '(') return date
  return lowerAt(tokens, date.end) === ')' ? { ...date, end: date.end + 1 } : null
}

/** `Christmas Eve`, `New Year's Day`. */
export const feast: Rule = (tokens, i) => {
  if (!tokens[i]?.capital) return null
  for (const length of [2, 3]) {
    const last = tokens[i + length - 1]
    if (!last?.capital) continue
    const name = tokens
      .slice(i, i + length)
      // `Presidents' Day` and `Presidents Day` are one
      .map(({ lower, possessive }) => (possessive && !lower.endsWith('s') ? `${lower}'s` : lower))
      .join(' ')
    const found = FIXED_FEASTS.get(name)
    const year = yearAt(tokens, i + length)
    if (isFeast(name)) return sure({ is: 'feast', feast: name, year: year?.value ?? null }, year?.end ?? i + length)
    if (found) {
      return sure({ is: 'date', year: year?.value ?? null, month: found[0], day: found[1], weekday: null }, year?.end ?? i + length)
    }
  }
  return null
}

import type { Token } from '../speakers/tokens.ts'
import type { Third, Unit, When, Which } from './when.ts'
import { FEASTS, MONTHS, NUMBERS, SHORT_WEEKDAYS, TIMES_OF_DAY, UNITS, WEEKDAYS } from './words.ts'

/** A time that begins at a token, and the token that it ends before. */
export type Parsed = {
  readonly when: When
  readonly end: number
  /** Words that mean a time wherever they stand: `last May`, `May 2022`, not `May` or `2022`. */
  readonly isSure: boolean
}

type Tokens = readonly Token[]
type Rule = (tokens: Tokens, i: number) => Parsed | null

/** The longest time that begins at a token, or null. Looks at a fixed number of tokens. */
export function parseAt(tokens: Tokens, i: number): Parsed | null {
  for (const rule of RULES) {
    const parsed = rule(tokens, i)
    if (parsed) return parsed
  }
  return null
}

const sure = (when: When, end: number): Parsed => ({ when, end, isSure: true })
const lowerAt = (tokens: Tokens, i: number): string => tokens[i]?.lower ?? ''

/** `16.03.2024`, `16/03/2024` where the day cannot be a month. */
const numeric: Rule = (tokens, i) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(lowerAt(tokens, i))
  if (dotted) return isDay(dotted[1]) ? sure(dateOf(dotted[3], dotted[2], dotted[1]), i + 1) : null
  const [first, , second, slash, year] = [0, 1, 2, 3, 4].map((at) => lowerAt(tokens, i + at))
  if (lowerAt(tokens, i + 1) !== '/' || slash !== '/' || !/^\d{4}$/.test(year ?? '') || !isDay(first) || !isDay(second)) return null
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
const ordinal: Rule = (tokens, i) => {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lowerAt(tokens, i + 1)) ?? []
  const isOn = lowerAt(tokens, i) === 'the' && lowerAt(tokens, i - 1) === 'on'
  const next = tokens[i + 2]
  if (!isOn || !isDay(digits) || (next?.isWord && !/^(?:and|but|that|in|at|to|he|she|they|it|when|after)$/.test(next.lower))) return null
  return sure({ is: 'day of month', day: Number(digits) }, i + 2)
}

/** `the second quarter of 2024`. */
const quarter: Rule = (tokens, i) => {
  const at = ['first', 'second', 'third', 'fourth'].indexOf(lowerAt(tokens, i))
  const [unit, of] = [lowerAt(tokens, i + 1), lowerAt(tokens, i + 2)]
  const year = of === 'of' ? yearAt(tokens, i + 3) : null
  if (at < 0 || !year || !(unit === 'quarter' || (unit === 'half' && at < 2))) return null
  const length = unit === 'quarter' ? 3 : 6
  const month = (value: number): When => ({ is: 'month', year: year.value, month: value, third: null, which: 'nearest' })
  return sure({ is: 'range', first: month(at * length + 1), last: month((at + 1) * length) }, year.end)
}

/** `the end of May`, `the start of 2022`. */
const part: Rule = (tokens, i) => {
  const third = PARTS.get(lowerAt(tokens, i))
  if (third === undefined || lowerAt(tokens, i + 1) !== 'of') return null
  const whole = monthOrYear(tokens, i + 2)
  return whole && (whole.when.is === 'month' || whole.when.is === 'year') ? sure({ ...whole.when, third }, whole.end) : null
}

const PARTS: ReadonlyMap<string, Third> = new Map([
  ['start', 'early'],
  ['beginning', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
])

/** `2024-03-16`. */
const isoDate: Rule = (tokens, i) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(lowerAt(tokens, i)) ?? []
  return year === undefined ? null : sure(dateOf(year, month, day), i + 1)
}

/** `3 May`, `May 3, 2024`, `3-5 May`, `May 3 to 5`. */
const dayAndMonth: Rule = (tokens, i) => dayFirst(tokens, i) ?? monthFirst(tokens, i)

function dayFirst(tokens: Tokens, i: number): Parsed | null {
  const days = dayNumbers(tokens, i)
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

/** `3`, `3rd`, `3-5`, `3 to 5`. */
function dayNumbers(tokens: Tokens, i: number): { first: number; last: number; end: number } | null {
  const pair = /^(\d{1,2})[-‐‑](\d{1,2})$/.exec(lowerAt(tokens, i))
  if (pair) return isDay(pair[1]) && isDay(pair[2]) ? { first: Number(pair[1]), last: Number(pair[2]), end: i + 1 } : null
  const first = dayNumber(tokens, i)
  if (first === null) return null
  const last = /^(?:to|and|–|-)$/.test(lowerAt(tokens, i + 1)) ? dayNumber(tokens, i + 2) : null
  return last !== null && last > first ? { first, last, end: i + 3 } : { first, last: first, end: i + 1 }
}

const isDay = (digits: string | undefined) => Number(digits) >= 1 && Number(digits) <= 31

function dayNumber(tokens: Tokens, i: number): number | null {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lowerAt(tokens, i)) ?? []
  return isDay(digits) ? Number(digits) : null
}

function monthAt(tokens: Tokens, i: number): { value: number; end: number } | null {
  const token = tokens[i]
  const value = token?.capital ? MONTHS.get(token.lower) : undefined
  if (value === undefined) return null
  const isShort =
    token !== undefined &&
    token.text.length <= 4 &&
    !WHOLE_MONTHS.has(token.lower) &&
    tokens[i + 1]?.text === '.' &&
    tokens[i + 1]?.span[0] === token.end
  return { value, end: isShort ? i + 2 : i + 1 }
}

/** Names as short as a short form, with no stop of their own. */
const WHOLE_MONTHS = new Set(['may', 'june', 'july'])

const EARLIEST_YEAR = 1000
const LATEST_YEAR = 2200

function yearAt(tokens: Tokens, i: number): { value: number; end: number } | null {
  const at = lowerAt(tokens, i) === ',' ? i + 1 : i
  const digits = lowerAt(tokens, at)
  const isYear = /^\d{4}$/.test(digits) && Number(digits) >= EARLIEST_YEAR && Number(digits) <= LATEST_YEAR
  return isYear ? { value: Number(digits), end: at + 1 } : null
}

/** `early May`, `mid-May`, `May 2022`, `May`, `late 2022`, `2022`. */
const monthOrYear: Rule = (tokens, i) => {
  const { third, at } = thirdAt(tokens, i)
  const month = monthAt(tokens, at)
  if (month) {
    const year = yearAt(tokens, month.end)
    const when: When = { is: 'month', year: year?.value ?? null, month: month.value, third, which: 'nearest' }
    return { when, end: year?.end ?? month.end, isSure: third !== null || year !== null }
  }
  if (lowerAt(tokens, at) === ',') return null
  const year = yearAt(tokens, at)
  return year && { when: { is: 'year', year: year.value, third }, end: year.end, isSure: third !== null }
}

/** `mid-May` is one token. */
function thirdAt(tokens: Tokens, i: number): { third: Third | null; at: number } {
  const word = lowerAt(tokens, i)
  if (word === 'early' || word === 'mid' || word === 'late')
    return { third: word, at: /^[-‐‑]$/.test(lowerAt(tokens, i + 1)) || lowerAt(tokens, i + 1) === 'in' ? i + 2 : i + 1 }
  return { third: null, at: i }
}

/** `mid-May`, `mid-2022`: one token. */
const hyphenated: Rule = (tokens, i) => {
  const [, third, rest] = /^(early|mid|late)[-‐‑](.+)$/.exec(lowerAt(tokens, i)) ?? []
  if (rest === undefined) return null
  const month = MONTHS.get(rest)
  const year = yearAt(tokens, i + 1)
  if (month !== undefined)
    return sure({ is: 'month', year: year?.value ?? null, month, third: third as Third, which: 'nearest' }, year?.end ?? i + 1)
  return /^\d{4}$/.test(rest) ? sure({ is: 'year', year: Number(rest), third: third as Third }, i + 1) : null
}

/** `the 1990s`. */
const decade: Rule = (tokens, i) => {
  const [, year] = /^([12]\d\d0)['’]?s$/.exec(lowerAt(tokens, i)) ?? []
  return year === undefined ? null : sure({ is: 'decade', year: Number(year) }, i + 1)
}

/** `Monday`, `Monday night`, `Tuesday (2 September)`, `Friday, June 7, 2024`, `Sat, 16 March`. */
const weekday: Rule = (tokens, i) => {
  const token = tokens[i]
  if (!token?.capital) return null
  const value = WEEKDAYS.get(token.lower)
  const short = SHORT_WEEKDAYS.get(token.lower)
  if (value === undefined && short === undefined) return null
  const named = dateBehind(tokens, value === undefined ? afterStop(tokens, i) : i + 1)
  if (named && named.when.is === 'date') return sure({ ...named.when, weekday: value ?? (short as number) }, named.end)
  if (value === undefined) return null
  const last = pastLast(tokens, i + 1)
  if (last > i + 1) return sure({ is: 'weekday', weekday: value, which: 'last' }, last)
  return sure({ is: 'weekday', weekday: value, which: 'nearest' }, timeOfDay(tokens, i + 1))
}

const afterStop = (tokens: Tokens, i: number) => (lowerAt(tokens, i + 1) === '.' ? i + 2 : i + 1)
/** `Tuesday last`, `9 February last`. */
const pastLast = (tokens: Tokens, i: number) =>
  lowerAt(tokens, i) === 'last' && !/^[\p{L}\p{N}]/u.test(tokens[i + 1]?.text ?? '') ? i + 1 : i
const timeOfDay = (tokens: Tokens, i: number) => (TIMES_OF_DAY.has(lowerAt(tokens, i)) ? i + 1 : i)

/** A date that says a day again: `, June 7`, `(2 September)`. */
function dateBehind(tokens: Tokens, i: number): Parsed | null {
  const opening = lowerAt(tokens, i)
  const date = dayAndMonth(tokens, opening === ',' || opening === '(' ? i + 1 : i)
  if (date?.when.is !== 'date') return null
  if (opening !== '(') return date
  return lowerAt(tokens, date.end) === ')' ? { ...date, end: date.end + 1 } : null
}

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['overnight', -1],
  ['tomorrow', 1],
])

/** `today`, `yesterday afternoon`, `today (Tuesday 2 September)`. */
const deictic: Rule = (tokens, i) => {
  const word = lowerAt(tokens, i)
  const count = DEICTIC.get(word)
  if (count === undefined) return null
  const end = timeOfDay(tokens, i + 1)
  if (lowerAt(tokens, end) === '(' || lowerAt(tokens, end) === ',') {
    const named = weekday(tokens, end + 1) ?? dayAndMonth(tokens, end + 1)
    const close = lowerAt(tokens, end) === '(' ? ')' : ','
    if (named && named.when.is === 'date' && lowerAt(tokens, named.end) === close)
      return sure(named.when, close === ')' ? named.end + 1 : named.end)
  }
  const day = (days: number): When => ({ is: 'shift', unit: 'day', count: days, from: 'page' })
  return sure(word === 'overnight' ? { is: 'range', first: day(-1), last: day(0) } : day(count), end)
}

/** `last Friday`, `this week`, `next month`, `last November`, `last night`. */
const chosen: Rule = (tokens, i) => {
  const which = WHICH.get(lowerAt(tokens, i))
  if (which === undefined || /^the$/.test(lowerAt(tokens, i - 1))) return null
  // `this past Friday` is the last one
  if (which === 'this' && lowerAt(tokens, i + 1) === 'past') return chosenAs('last', tokens, i + 2)
  return chosenAs(which, tokens, i + 1)
}

function chosenAs(which: Which, tokens: Tokens, at: number): Parsed | null {
  const word = lowerAt(tokens, at)
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0
  if (word === 'night' && which === 'last') return sure({ is: 'last night' }, at + 1)
  if (TIMES_OF_DAY.has(word)) return which === 'next' ? null : sure({ is: 'shift', unit: 'day', count: step, from: 'page' }, at + 1)
  if (word === 'weekend') return sure({ is: 'weekend', which }, at + 1)
  const day = tokens[at]?.capital ? WEEKDAYS.get(word) : undefined
  if (day !== undefined) return sure({ is: 'weekday', weekday: day, which }, timeOfDay(tokens, at + 1))
  const month = monthAt(tokens, at)
  if (month) return sure({ is: 'month', year: null, month: month.value, third: null, which }, month.end)
  const unit = word.endsWith('s') ? undefined : UNITS.get(word)
  if (unit === undefined || unit === 'fortnight' || unit === 'day') return null
  return sure(step === 0 ? { is: 'current', unit, rest: false } : { is: 'shift', unit, count: step, from: 'page' }, at + 1)
}

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
])

/** `earlier this week`, `later this year`, `earlier in the day`. */
const within: Rule = (tokens, i) => {
  const word = lowerAt(tokens, i)
  if (word !== 'earlier' && word !== 'later') return null
  const at = lowerAt(tokens, i + 1) === 'in' && lowerAt(tokens, i + 2) === 'the' ? i + 3 : lowerAt(tokens, i + 1) === 'this' ? i + 2 : null
  const unit = at === null ? undefined : UNITS.get(lowerAt(tokens, at))
  if (at === null || unit === undefined || unit === 'fortnight') return null
  const isPage = lowerAt(tokens, i + 1) === 'this'
  if (unit === 'day') return isPage ? null : sure({ is: 'shift', unit: 'day', count: 0, from: 'told' }, at + 1)
  return isPage ? sure({ is: 'current', unit, rest: word === 'later' }, at + 1) : null
}

/** `two weeks ago`, `a day earlier`, `three days later`, `a week after`. */
const away: Rule = (tokens, i) => {
  const number = NUMBERS.get(lowerAt(tokens, i)) ?? (/^\d{1,3}$/.test(lowerAt(tokens, i)) ? Number(lowerAt(tokens, i)) : undefined)
  const unit = number === undefined ? undefined : UNITS.get(lowerAt(tokens, i + 1))
  const direction = unit && DIRECTIONS.get(lowerAt(tokens, i + 2))
  if (number === undefined || !unit || !direction) return null
  const step = number * direction.step
  return sure(shift(unit, step, direction.from), i + 3)
}

const DIRECTIONS: ReadonlyMap<string, { step: number; from: 'page' | 'told' }> = new Map([
  ['ago', { step: -1, from: 'page' }],
  ['earlier', { step: -1, from: 'told' }],
  ['before', { step: -1, from: 'told' }],
  ['later', { step: 1, from: 'told' }],
  ['after', { step: 1, from: 'told' }],
  ['on', { step: 1, from: 'told' }],
])

/** Days and weeks are counted to the day; months and years are not. */
function shift(unit: Unit | 'fortnight', count: number, from: 'page' | 'told'): When {
  if (unit === 'week') return { is: 'shift', unit: 'day', count: 7 * count, from }
  if (unit === 'fortnight') return { is: 'shift', unit: 'day', count: 14 * count, from }
  return { is: 'shift', unit, count, from }
}

/** `the day before`, `the following day`, `that night`, `the day before yesterday`. */
const toldDay: Rule = (tokens, i) => {
  const [first, second, third] = [lowerAt(tokens, i), lowerAt(tokens, i + 1), lowerAt(tokens, i + 2)]
  const told = (count: number, end: number) => sure({ is: 'shift', unit: 'day', count, from: 'told' }, end)
  if (first === 'that' && (second === 'day' || TIMES_OF_DAY.has(second))) return told(0, i + 2)
  if (first !== 'the') return null
  if (second === 'day' && (third === 'before' || third === 'after')) {
    if (lowerAt(tokens, i + 3) === 'yesterday') return sure({ is: 'shift', unit: 'day', count: -2, from: 'page' }, i + 4)
    return told(third === 'before' ? -1 : 1, i + 3)
  }
  const month = second === 'previous' ? monthAt(tokens, i + 2) : null
  if (month) return sure({ is: 'month', year: null, month: month.value, third: null, which: 'last' }, month.end)
  const step = TOLD_STEPS.get(second)
  const isDayUnit = third === 'day' || TIMES_OF_DAY.has(third)
  return step !== undefined && isDayUnit ? told(step, i + 3) : null
}

const TOLD_STEPS: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['previous', -1],
  ['next', 1],
  ['following', 1],
])

/** `the weekend`. */
const theWeekend: Rule = (tokens, i) =>
  lowerAt(tokens, i) === 'the' && lowerAt(tokens, i + 1) === 'weekend' && !tokens[i + 1]?.possessive
    ? sure({ is: 'weekend', which: 'nearest' }, i + 2)
    : null

/** `Christmas Eve`, `New Year's Day`. */
const feast: Rule = (tokens, i) => {
  if (!tokens[i]?.capital) return null
  for (const length of [2, 3]) {
    const last = tokens[i + length - 1]
    if (!last?.capital) continue
    const name = tokens
      .slice(i, i + length)
      .map(({ lower, possessive }) => (possessive ? `${lower}'s` : lower))
      .join(' ')
    const found = FEASTS.get(name)
    if (found) {
      const year = yearAt(tokens, i + length)
      return sure({ is: 'date', year: year?.value ?? null, month: found[0], day: found[1], weekday: null }, year?.end ?? i + length)
    }
  }
  return null
}

/** `between 3 May and 5 June`, `from Monday to Wednesday`. */
const range: Rule = (tokens, i) => {
  const joint = lowerAt(tokens, i) === 'between' ? 'and' : lowerAt(tokens, i) === 'from' ? 'to' : null
  const first = joint === null ? null : point(tokens, i + 1)
  if (!first || lowerAt(tokens, first.end) !== joint) return null
  const last = point(tokens, first.end + 1)
  if (!last || first.when.is !== last.when.is) return null
  const when =
    first.when.is === 'date' && first.when.year === null && last.when.is === 'date' ? { ...first.when, year: last.when.year } : first.when
  return sure({ is: 'range', first: when, last: last.when }, last.end)
}

const point: Rule = (tokens, i) => dayAndMonth(tokens, i) ?? weekday(tokens, i) ?? monthOrYear(tokens, i)

/** In the order of their claim on the words. */
const RULES: readonly Rule[] = [
  isoDate, numeric, quarter, part, ordinal, range, chosen, within, toldDay, theWeekend, away, weekday, dayAndMonth, deictic, feast, hyphenated, decade, monthOrYear,
] // biome-ignore format: a list

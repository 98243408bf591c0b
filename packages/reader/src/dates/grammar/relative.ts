import type { When, Which } from '../when.ts'
import { MONTHS, TIMES_OF_DAY, UNITS, WEEKDAYS } from '../words.ts'
import { dayAndMonth, weekday } from './dates.ts'
import { lowerAt, type Parsed, type Rule, sure, type Tokens } from './parsed.ts'
import { monthAt, timeOfDay } from './parts.ts'

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['overnight', -1],
  ['tomorrow', 1],
])

/** `today`, `yesterday afternoon`, `today (Tuesday 2 September)`. */
export const deictic: Rule = (tokens, i) => {
  const word = lowerAt(tokens, i)
  const count = DEICTIC.get(word)
  if (count === undefined || isTitle(tokens, i)) return null
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

/** `Fenn TODAY`, `“This Week”`: words of a name. */
const isTitle = (tokens: Tokens, i: number): boolean => {
  const [before, word, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!word?.capital) return false
  const isNamedOn = next?.capital === true && !WEEKDAYS.has(next.lower) && !MONTHS.has(next.lower)
  return (before?.capital === true && before.end + 1 === word.span[0]) || (WHICH.has(word.lower) && isNamedOn)
}

/** `last Friday`, `this week`, `next month`, `last November`, `last night`. */
export const chosen: Rule = (tokens, i) => {
  const which = WHICH.get(lowerAt(tokens, i))
  if (which === undefined || /^the$/.test(lowerAt(tokens, i - 1)) || isTitle(tokens, i)) return null
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
  if (unit === undefined || unit === 'fortnight' || unit === 'decade' || unit === 'day') return null
  return sure(step === 0 ? { is: 'current', unit, rest: false } : { is: 'shift', unit, count: step, from: 'page' }, at + 1)
}

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
])

/** `the weekend`. */
export const theWeekend: Rule = (tokens, i) =>
  lowerAt(tokens, i) === 'the' && lowerAt(tokens, i + 1) === 'weekend' && !tokens[i + 1]?.possessive
    ? sure({ is: 'weekend', which: 'nearest' }, i + 2)
    : null

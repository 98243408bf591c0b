import type { Unit, When } from '../when.ts'
import { NUMBERS, SHORT_UNITS, TIMES_OF_DAY, UNITS, WEEKDAYS } from '../words.ts'
import { lowerAt, type Rule, sure, type Tokens } from './parsed.ts'
import { monthAt, timeOfDay } from './parts.ts'

/** `earlier this week`, `later this year`, `earlier in the week`, `earlier in the day`. */
export const within: Rule = (tokens, i) => {
  const word = lowerAt(tokens, i)
  if (word !== 'earlier' && word !== 'later') return null
  const at = lowerAt(tokens, i + 1) === 'in' && lowerAt(tokens, i + 2) === 'the' ? i + 3 : lowerAt(tokens, i + 1) === 'this' ? i + 2 : null
  const unit = at === null ? undefined : UNITS.get(lowerAt(tokens, at))
  if (at === null || unit === undefined || unit === 'fortnight' || unit === 'decade') return null
  const isPage = lowerAt(tokens, i + 1) === 'this'
  if (unit === 'day') return isPage ? null : sure({ is: 'shift', unit: 'day', count: 0, from: 'told' }, at + 1)
  return isPage || word === 'earlier' ? sure({ is: 'current', unit, rest: word === 'later' }, at + 1) : null
}

/** `two weeks ago`, `a day earlier`, `three days later`, `a week after`. */
export const away: Rule = (tokens, i) => {
  const number = numberAt(tokens, i)
  const unit = number === undefined ? undefined : UNITS.get(lowerAt(tokens, i + 1))
  const direction = unit && DIRECTIONS.get(lowerAt(tokens, i + 2))
  if (number === undefined || !unit || !direction) return null
  const step = number * direction.step
  const weekday = tokens[i + 3]?.capital ? WEEKDAYS.get(lowerAt(tokens, i + 3)) : undefined
  // `a week ago Monday`
  if (weekday !== undefined && step === -1 && unit === 'week' && direction.from === 'page' && !tokens[i + 3]?.possessive)
    return sure({ is: 'weekday', weekday, which: 'nearest', weeks: -1 }, timeOfDay(tokens, i + 4))
  return sure(shift(unit, step, direction.from), i + 3)
}

/** `in the past week`, `over the last three months`. */
export const past: Rule = (tokens, i) => {
  if (!/^(?:in|over|during|within)$/.test(lowerAt(tokens, i - 1)) || lowerAt(tokens, i) !== 'the') return null
  if (!/^(?:past|last)$/.test(lowerAt(tokens, i + 1))) return null
  const number = numberAt(tokens, i + 2)
  const at = number === undefined ? i + 2 : i + 3
  const unit = UNITS.get(lowerAt(tokens, at))
  // `in the last week of the campaign`, `the last month before the vote`
  if (!unit || unit === 'fortnight' || unit === 'decade' || /^(?:of|before)$/.test(lowerAt(tokens, at + 1))) return null
  if (number === undefined && (unit === 'day' || lowerAt(tokens, at).endsWith('s'))) return null
  return sure({ is: 'past', unit, count: number ?? 1 }, at + 1)
}

const numberAt = (tokens: Tokens, i: number): number | undefined => {
  const word = lowerAt(tokens, i)
  return NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined)
}

/** Hours from here on can reach into another day. */
const FEW_HOURS = 6

/** `two hours ago`, `minutes ago`: today. */
export const soon: Rule = (tokens, i) => {
  const number = numberAt(tokens, i)
  const at = number === undefined ? i : i + 1
  const isFew = number === undefined ? /s$/.test(lowerAt(tokens, at)) : number <= FEW_HOURS || !/^hour/.test(lowerAt(tokens, at))
  if (!isFew || !SHORT_UNITS.has(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== 'ago') return null
  return sure({ is: 'shift', unit: 'day', count: 0, from: 'page' }, at + 2)
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
function shift(unit: Unit | 'fortnight' | 'decade', count: number, from: 'page' | 'told'): When {
  if (unit === 'decade') return { is: 'shift', unit: 'year', count: 10 * count, from }
  if (unit === 'week') return { is: 'shift', unit: 'day', count: 7 * count, from }
  if (unit === 'fortnight') return { is: 'shift', unit: 'day', count: 14 * count, from }
  return { is: 'shift', unit, count, from }
}

/** `the day before`, `the following week`, `that night`, `that year`, `the following Monday`, `the day before yesterday`, `the week before last`. */
export const toldDay: Rule = (tokens, i) => {
  const [first, second, third] = [lowerAt(tokens, i), lowerAt(tokens, i + 1), lowerAt(tokens, i + 2)]
  const told = (count: number, end: number, unit: Unit = 'day') => sure({ is: 'shift', unit, count, from: 'told' }, end)
  if (first === 'that') {
    const at = second === 'same' ? i + 2 : i + 1
    const whole = singleUnit(lowerAt(tokens, at))
    return whole || TIMES_OF_DAY.has(lowerAt(tokens, at)) ? told(0, at + 1, whole) : null
  }
  if (first !== 'the') return null
  if (TIMES_OF_DAY.has(second) && (third === 'before' || third === 'after')) {
    const isLast = third === 'before' && lowerAt(tokens, i + 3) === 'last'
    if (isLast) return sure({ is: 'shift', unit: 'day', count: -2, from: 'page' }, i + 4)
    return told(third === 'before' ? -1 : 1, i + 3)
  }
  const unit = singleUnit(second)
  if (unit && (third === 'before' || third === 'after')) {
    const last = lowerAt(tokens, i + 3)
    if (third === 'before' && (last === 'yesterday' ? unit === 'day' : last === 'last'))
      return sure({ is: 'shift', unit, count: -2, from: 'page' }, i + 4)
    return told(third === 'before' ? -1 : 1, i + 3, unit)
  }
  const month = second === 'previous' ? monthAt(tokens, i + 2) : null
  if (month) return sure({ is: 'month', year: null, month: month.value, third: null, which: 'last', from: 'told' }, month.end)
  const step = TOLD_STEPS.get(second)
  if (step === undefined) return null
  if (TIMES_OF_DAY.has(third)) return told(step, i + 3)
  const weekday = tokens[i + 2]?.capital ? WEEKDAYS.get(third) : undefined
  if (weekday !== undefined && step !== 0)
    return sure({ is: 'weekday', weekday, which: step > 0 ? 'next' : 'last', from: 'told' }, timeOfDay(tokens, i + 3))
  const stepped = singleUnit(third)
  return stepped ? told(step, i + 3, stepped) : null
}

const singleUnit = (word: string): Unit | undefined => (/^(?:day|week|month|year)$/.test(word) ? (word as Unit) : undefined)

const TOLD_STEPS: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['previous', -1],
  ['next', 1],
  ['following', 1],
])

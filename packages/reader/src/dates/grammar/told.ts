import type { Unit, When } from '../when.ts'
import { NUMBERS, TIMES_OF_DAY, UNITS } from '../words.ts'
import { lowerAt, type Rule, sure } from './parsed.ts'
import { monthAt } from './parts.ts'

/** `earlier this week`, `later this year`, `earlier in the week`, `earlier in the day`. */
export const within: Rule = (tokens, i) => {
  const word = lowerAt(tokens, i)
  if (word !== 'earlier' && word !== 'later') return null
  const at = lowerAt(tokens, i + 1) === 'in' && lowerAt(tokens, i + 2) === 'the' ? i + 3 : lowerAt(tokens, i + 1) === 'this' ? i + 2 : null
  const unit = at === null ? undefined : UNITS.get(lowerAt(tokens, at))
  if (at === null || unit === undefined || unit === 'fortnight') return null
  const isPage = lowerAt(tokens, i + 1) === 'this'
  if (unit === 'day') return isPage ? null : sure({ is: 'shift', unit: 'day', count: 0, from: 'told' }, at + 1)
  return isPage || word === 'earlier' ? sure({ is: 'current', unit, rest: word === 'later' }, at + 1) : null
}

/** `two weeks ago`, `a day earlier`, `three days later`, `a week after`. */
export const away: Rule = (tokens, i) => {
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
export const toldDay: Rule = (tokens, i) => {
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

import type { Third, When } from '../when.ts'
import { MONTHS } from '../words.ts'
import { lowerAt, type Parsed, type Rule, sure, type Tokens } from './parsed.ts'
import { monthAt, yearAt } from './parts.ts'

/** `early May`, `mid-May`, `May 2022`, `May`, `late 2022`, `2022`. */
export const monthOrYear: Rule = (tokens, i) => {
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
export const hyphenated: Rule = (tokens, i) => {
  const [, third, rest] = /^(early|mid|late)[-‐‑](.+)$/.exec(lowerAt(tokens, i)) ?? []
  if (rest === undefined) return null
  const month = MONTHS.get(rest)
  const year = yearAt(tokens, i + 1)
  if (month !== undefined)
    return sure({ is: 'month', year: year?.value ?? null, month, third: third as Third, which: 'nearest' }, year?.end ?? i + 1)
  return /^\d{4}$/.test(rest) ? sure({ is: 'year', year: Number(rest), third: third as Third }, i + 1) : null
}

/** `the 1990s`. */
export const decade: Rule = (tokens, i) => {
  const [, year] = /^([12]\d\d0)['’]?s$/.exec(lowerAt(tokens, i)) ?? []
  return year === undefined ? null : sure({ is: 'decade', year: Number(year) }, i + 1)
}

/** `the second quarter of 2024`. */
export const quarter: Rule = (tokens, i) => {
  const at = ['first', 'second', 'third', 'fourth'].indexOf(lowerAt(tokens, i))
  const [unit, of] = [lowerAt(tokens, i + 1), lowerAt(tokens, i + 2)]
  const year = of === 'of' ? yearAt(tokens, i + 3) : null
  if (at < 0 || !year || !(unit === 'quarter' || (unit === 'half' && at < 2))) return null
  const length = unit === 'quarter' ? 3 : 6
  const month = (value: number): When => ({ is: 'month', year: year.value, month: value, third: null, which: 'nearest' })
  return sure({ is: 'range', first: month(at * length + 1), last: month((at + 1) * length) }, year.end)
}

/** `the first week of May`. */
export const weekOfMonth: Rule = (tokens, i) => {
  const week = WEEKS.get(lowerAt(tokens, i))
  if (week === undefined || lowerAt(tokens, i + 1) !== 'week' || !/^(?:of|in)$/.test(lowerAt(tokens, i + 2))) return null
  const month = monthAt(tokens, i + 3)
  const year = month && yearAt(tokens, month.end)
  return month && sure({ is: 'week of month', year: year?.value ?? null, month: month.value, week }, year?.end ?? month.end)
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['last', -1],
  ['final', -1],
])

/** `late last year`, `early this month`. */
export const partOfCurrent: Rule = (tokens, i) => {
  const word = lowerAt(tokens, i)
  const third = word === 'early' || word === 'late' ? word : null
  return third && unitAt(tokens, i + 1, third)
}

/** `last year`, `this month`. */
function unitAt(tokens: Tokens, i: number, third: Third): Parsed | null {
  const [which, unit] = [lowerAt(tokens, i), lowerAt(tokens, i + 1)]
  const count = which === 'last' ? -1 : which === 'this' ? 0 : which === 'next' ? 1 : undefined
  return count !== undefined && (unit === 'month' || unit === 'year') ? sure({ is: 'part', unit, count, third }, i + 2) : null
}

/** `the end of May`, `the start of 2022`, `the end of last year`. */
export const part: Rule = (tokens, i) => {
  const third = PARTS.get(lowerAt(tokens, i))
  if (third === undefined || lowerAt(tokens, i + 1) !== 'of') return null
  const current = unitAt(tokens, i + 2, third)
  if (current) return current
  // days of a week are too few to part
  if (lowerAt(tokens, i + 2) === 'last' && lowerAt(tokens, i + 3) === 'week')
    return sure({ is: 'shift', unit: 'week', count: -1, from: 'page' }, i + 4)
  const unit = lowerAt(tokens, i + 3)
  // the end of the year can be the last one or the next
  if (third !== 'late' && lowerAt(tokens, i + 2) === 'the' && (unit === 'month' || unit === 'year') && !tokens[i + 3]?.possessive)
    return sure({ is: 'part', unit, count: 0, third }, i + 4)
  const whole = monthOrYear(tokens, i + 2)
  return whole && (whole.when.is === 'month' || whole.when.is === 'year') ? sure({ ...whole.when, third }, whole.end) : null
}

const PARTS: ReadonlyMap<string, Third> = new Map([
  ['start', 'early'],
  ['beginning', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
])

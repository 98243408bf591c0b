import { MONTHS, TIMES_OF_DAY } from '../words.ts'
import { lowerAt, type Tokens } from './parsed.ts'

/** `3`, `3rd`, `3-5`, `3 to 5`. */
export function dayNumbers(tokens: Tokens, i: number): { first: number; last: number; end: number } | null {
  const pair = /^(\d{1,2})[-‐‑](\d{1,2})$/.exec(lowerAt(tokens, i))
  if (pair) return isDay(pair[1]) && isDay(pair[2]) ? { first: Number(pair[1]), last: Number(pair[2]), end: i + 1 } : null
  const first = dayNumber(tokens, i)
  if (first === null) return null
  const last = /^(?:to|and|–|-)$/.test(lowerAt(tokens, i + 1)) ? dayNumber(tokens, i + 2) : null
  return last !== null && last > first ? { first, last, end: i + 3 } : { first, last: first, end: i + 1 }
}

export const isDay = (digits: string | undefined) => Number(digits) >= 1 && Number(digits) <= 31

function dayNumber(tokens: Tokens, i: number): number | null {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lowerAt(tokens, i)) ?? []
  return isDay(digits) ? Number(digits) : null
}

export function monthAt(tokens: Tokens, i: number): { value: number; end: number } | null {
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
export function yearAt(tokens: Tokens, i: number): { value: number; end: number } | null {
  const at = lowerAt(tokens, i) === ',' ? i + 1 : i
  const digits = lowerAt(tokens, at)
  const isYear = /^\d{4}$/.test(digits) && Number(digits) >= EARLIEST_YEAR && Number(digits) <= LATEST_YEAR
  return isYear ? { value: Number(digits), end: at + 1 } : null
}

/** `Tuesday last`, `9 February last`. */
export const pastLast = (tokens: Tokens, i: number) =>
  lowerAt(tokens, i) === 'last' && !/^[\p{L}\p{N}]/u.test(tokens[i + 1]?.text ?? '') ? i + 1 : i
export const timeOfDay = (tokens: Tokens, i: number) => (TIMES_OF_DAY.has(lowerAt(tokens, i)) ? i + 1 : i)

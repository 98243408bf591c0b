import { type Day, dayOf, weekdayOf } from './calendar.ts'

/** The Sunday of Easter in the Gregorian calendar (Meeus, Jones, Butcher). */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e, f] = [Math.floor(b / 4), b % 4, Math.floor((b + 8) / 25)]
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const WEEK = 7

/** The nth weekday of a month; from 1. */
function nth(year: number, month: number, { weekday, n }: { weekday: number; n: number }): Day {
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + WEEK) % WEEK) + WEEK * (n - 1)
}

const [MONDAY, THURSDAY, SUNDAY] = [0, 3, 6] as const
const lastMonday = (year: number, month: number): Day => nth(year, month + 1, { weekday: MONDAY, n: 1 }) - WEEK

/** Days whose date is another each year, where one country alone or all mean the same day by the name. Compiled by hand. */
const MOVABLE: ReadonlyMap<string, (year: number) => Day> = new Map([
  ['shrove tuesday', (year) => easter(year) - 47],
  ['ash wednesday', (year) => easter(year) - 46],
  ['palm sunday', (year) => easter(year) - 7],
  ['maundy thursday', (year) => easter(year) - 3],
  ['good friday', (year) => easter(year) - 2],
  ['easter sunday', easter],
  ['easter monday', (year) => easter(year) + 1],
  ['whit monday', (year) => easter(year) + 50],
  ['presidents day', (year) => nth(year, 2, { weekday: MONDAY, n: 3 })],
  ['memorial day', (year) => lastMonday(year, 5)],
  ['labor day', (year) => nth(year, 9, { weekday: MONDAY, n: 1 })],
  ['columbus day', (year) => nth(year, 10, { weekday: MONDAY, n: 2 })],
  ['remembrance sunday', (year) => nth(year, 11, { weekday: SUNDAY, n: 2 })],
  ['black friday', (year) => nth(year, 11, { weekday: THURSDAY, n: 4 }) + 1],
  ['cyber monday', (year) => nth(year, 11, { weekday: THURSDAY, n: 4 }) + 4],
  ['election day', (year) => nth(year, 11, { weekday: MONDAY, n: 1 }) + 1],
])

/** Their names, in lower case. */
export const MOVABLE_FEASTS: readonly string[] = [...MOVABLE.keys()]

/** Whether a name in lower case is that of a day which the calendar moves. */
export const isFeast = (name: string): boolean => MOVABLE.has(name)

/** The day of a year that has a name of its own; null for a name that is not known. */
export const feastOf = (name: string, year: number): Day | null => MOVABLE.get(name)?.(year) ?? null

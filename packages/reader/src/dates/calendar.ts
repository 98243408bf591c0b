/** A day as its count from 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number
/** Days from `from` to `to`, both included. */
export type Days = { readonly from: Day; readonly to: Day }

const MILLISECONDS = 86_400_000

/** The day of a year, a month from 1 and a day of the month; months and days that the calendar does not have roll over. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0)
  // not Date.UTC, which takes the years 0 to 99 for 1900 to 1999
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MILLISECONDS)
}

/** Year, month from 1 and day of the month. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** `2024-03-16`. */
export const isoOf = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10)

/** The day that an ISO 8601 date, or date and time, begins with, as written with its own offset; null for anything else. */
export function dayFromIso(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso) ?? []
  return year === undefined ? null : realDay(Number(year), Number(month), Number(day))
}

/** The day, or null where the month has no such day. */
export function realDay(year: number, month: number, day: number): Day | null {
  const found = dayOf(year, month, day)
  return partsOf(found).day === day && month >= 1 && month <= 12 ? found : null
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7

/** The week from Monday to Sunday around a day. */
export function weekOf(day: Day): Days {
  const from = day - weekdayOf(day)
  return { from, to: from + 6 }
}

export const monthOf = (year: number, month: number): Days => ({ from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 })
export const yearOf = (year: number): Days => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) })

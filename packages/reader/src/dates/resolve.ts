import { type Day, type Days, dayOf, monthOf, partsOf, realDay, weekdayOf, weekOf, yearOf } from './calendar.ts'
import { feastOf } from './feasts.ts'
import type { Third, Unit, When, Which } from './when.ts'

/** What words of time are read against; each null where the page does not give it. */
export type Reference = {
  /** The page's own day. */
  readonly page: Day | null
  /** Whether the page came out so late that its last night is the one that has begun. */
  readonly isNight?: boolean
  /** The date that the text told last, for `a day later`. */
  readonly told?: Days | null
  /** Whether the words are of something that is to come. */
  readonly isFuture?: boolean
}

/** The days that words of time come to, or null where nothing tells: `on Monday` of a page without a date. */
export function resolve(when: When, { page, isNight = false, told = null, isFuture = false }: Reference): Days | null {
  switch (when.is) {
    case 'date':
      return when.year === null
        ? page === null
          ? null
          : dateWithoutYear(when, page, isFuture)
        : single(realDay(when.year, when.month, when.day))
    case 'feast':
      return page === null && when.year === null ? null : single(feast(when, page, isFuture))
    case 'month': {
      const base = when.from === 'told' && told ? told.from : page
      return thirdOf(when.year === null ? monthWithoutYear(when, base, isFuture) : monthOf(when.year, when.month), when.third)
    }
    case 'week of month': {
      const month =
        when.year === null ? monthWithoutYear({ month: when.month, which: 'nearest' }, page, isFuture) : monthOf(when.year, when.month)
      return month && weekOfMonth(month, when.week)
    }
    case 'part':
      return page === null ? null : partOf(when, page, isFuture)
    case 'past':
      return page === null ? null : { from: daysBack(page, when), to: page }
    case 'year':
      return thirdOf(yearOf(when.year), when.third)
    case 'decade':
      return { from: yearOf(when.year).from, to: yearOf(when.year + 9).to }
    case 'weekday': {
      const base = when.from === 'told' ? told && (when.which === 'last' ? told.from : told.to) : page
      return base === null ? null : single(weekday(when.weekday, when.which, base, isFuture) + 7 * (when.weeks ?? 0))
    }
    case 'weekend':
      return page === null ? null : weekend(when.which, page, isFuture)
    case 'day of month':
      return page === null ? null : dayOfMonth(when.day, page, isFuture)
    case 'shift':
      return when.from === 'page' ? (page === null ? null : shifted({ from: page, to: page }, when)) : told && shifted(told, when)
    case 'last night':
      return page === null ? null : single(isNight ? page : page - 1)
    case 'current':
      return page === null ? null : current(when.unit, page, when.rest || isFuture)
    case 'range':
      return range(when, { page, isNight, told, isFuture })
  }
}

const single = (day: Day | null): Days | null => (day === null ? null : { from: day, to: day })

/** A page printed in the evening can carry the next day's date. */
const SLACK = 1

function dateWithoutYear({ month, day, weekday }: When & { is: 'date' }, page: Day, isFuture: boolean): Days | null {
  const { year } = partsOf(page)
  const years = isFuture ? [year, year + 1] : [year + 1, year, year - 1]
  const days = years.map((each) => realDay(each, month, day)).filter((each) => each !== null)
  const named = weekday === null ? undefined : days.find((each) => weekdayOf(each) === weekday)
  return single(named ?? days.find((each) => (isFuture ? each >= page : each <= page + SLACK)) ?? null)
}

function feast({ feast: name, year }: When & { is: 'feast' }, page: Day | null, isFuture: boolean): Day | null {
  if (year !== null || page === null) return year === null ? null : feastOf(name, year)
  const now = partsOf(page).year
  const days = [now + 1, now, now - 1].map((each) => feastOf(name, each)).filter((each) => each !== null)
  return (isFuture ? days.findLast((each) => each >= page) : days.find((each) => each <= page)) ?? null
}

function dayOfMonth(day: number, page: Day, isFuture: boolean): Days | null {
  const { year, month } = partsOf(page)
  const days = [-2, -1, 0, 1, 2].map((step) => partsOf(dayOf(year, month + step, 1))).map((each) => realDay(each.year, each.month, day))
  const known = days.filter((each) => each !== null)
  return single((isFuture ? known.find((each) => each >= page) : known.findLast((each) => each <= page)) ?? null)
}

function monthWithoutYear(
  { month, which }: Pick<When & { is: 'month' }, 'month' | 'which'>,
  page: Day | null,
  isFuture: boolean,
): Days | null {
  if (page === null) return null
  const { year } = partsOf(page)
  if (which === 'this') return monthOf(year, month)
  const months = [year - 2, year - 1, year, year + 1, year + 2].map((each) => monthOf(each, month))
  if (which === 'last') return months.findLast(({ to }) => to < page) ?? null
  if (which === 'next') return months.find(({ from }) => from > page) ?? null
  return (isFuture ? months.find(({ to }) => to >= page) : months.findLast(({ from }) => from <= page)) ?? null
}

function weekday(wanted: number, which: Which, page: Day, isFuture: boolean): Day {
  if (which === 'this') return weekOf(page).from + wanted
  const back = (weekdayOf(page) - wanted + 7) % 7
  if (which === 'last') return page - (back === 0 ? 7 : back)
  if (which === 'next') return page + 7 - back
  if (isFuture) return back === 0 ? page : page + 7 - back
  return page - back
}

function weekend(which: Which, page: Day, isFuture: boolean): Days {
  const saturday = weekOf(page).from + 5
  const isOn = page >= saturday
  const from =
    (which === 'this' || which === 'nearest') && (isFuture || isOn) ? saturday : which === 'next' ? saturday + (isOn ? 7 : 0) : saturday - 7
  return { from, to: from + 1 }
}

/** Days of a weekend or a summit that `the next day` can follow. */
const LONGEST_EVENT = 7

/** The day after some day of a month is no day that one knows, nor the week of a month a week: what is counted from is no longer than this. */
const LONGEST: { readonly [unit in Unit]: number } = { day: LONGEST_EVENT, week: LONGEST_EVENT, month: 31, year: 366 }

/** The unit that lies `count` units away: the whole week, month or year. */
function shifted({ from, to }: Days, { unit, count }: When & { is: 'shift' }): Days | null {
  if (to - from > LONGEST[unit]) return null
  if (unit === 'day') return { from: from + count, to: to + count }
  if (unit === 'week') return weekOf(from + 7 * count)
  const { year, month } = partsOf(from)
  return unit === 'month' ? monthOf(year, month + count) : yearOf(year + count)
}

function current(unit: Exclude<Unit, 'day'>, page: Day, rest: boolean): Days {
  const { year, month } = partsOf(page)
  const { from, to } = unit === 'week' ? weekOf(page) : unit === 'month' ? monthOf(year, month) : yearOf(year)
  return rest ? { from: page, to } : { from, to: page }
}

function range({ first, last }: When & { is: 'range' }, reference: Reference): Days | null {
  const end = resolve(last, reference)
  // the first day is looked for before the last: "from Friday to Monday"
  const start =
    end && resolve(first, first.is === 'weekday' || first.is === 'month' ? { ...reference, page: end.from, isFuture: false } : reference)
  return start && start.from <= end.to ? { from: start.from, to: end.to } : null
}

const WEEK = 7

/** The first week of a month is its first seven days, its last one the last seven. */
const weekOfMonth = ({ from, to }: Days, week: number): Days =>
  week < 0 ? { from: to - WEEK + 1, to } : { from: from + WEEK * (week - 1), to: from + WEEK * week - 1 }

/** What has not begun yet is none, and what has goes up to the page's day. */
function partOf({ unit, count, third }: When & { is: 'part' }, page: Day, isFuture: boolean): Days | null {
  const { year, month } = partsOf(page)
  const days = thirdOf(unit === 'month' ? monthOf(year, month + count) : yearOf(year + count), third)
  if (!days || isFuture) return days
  return days.from > page ? null : { from: days.from, to: Math.min(days.to, page) }
}

/** The day so many days, weeks, months or years before another; the last of its month where that has fewer days. */
function daysBack(page: Day, { unit, count }: When & { is: 'past' }): Day {
  if (unit === 'day' || unit === 'week') return page - count * (unit === 'day' ? 1 : WEEK)
  const { year, month, day } = partsOf(page)
  const { from, to } = unit === 'month' ? monthOf(year, month - count) : monthOf(year - count, month)
  return Math.min(from + day - 1, to)
}

/** The first, second or last third of a month or a year: `early May` is its first ten days, `late 2022` begins in September. */
function thirdOf(days: Days | null, third: Third | null): Days | null {
  if (days === null || third === null) return days
  const { year, month } = partsOf(days.from)
  const isYear = days.to - days.from > 31
  const [second, last] = isYear ? [dayOf(year, 5, 1), dayOf(year, 9, 1)] : [dayOf(year, month, 11), dayOf(year, month, 21)]
  if (third === 'early') return { from: days.from, to: second - 1 }
  return third === 'mid' ? { from: second, to: last - 1 } : { from: last, to: days.to }
}

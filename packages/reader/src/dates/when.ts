export type Unit = 'day' | 'week' | 'month' | 'year'
export type Third = 'early' | 'mid' | 'late'
/** Which of the Mondays, Mays or weekends: the nearest in the direction of the verb, or the one that the words choose. */
export type Which = 'nearest' | 'last' | 'this' | 'next'

/** What words of time mean before the calendar is asked. Months count from 1, weekdays from 0 for Monday. */
export type When =
  | { readonly is: 'date'; readonly year: number | null; readonly month: number; readonly day: number; readonly weekday: number | null }
  /** From the page, or from the date told before: `the previous August`. */
  | {
      readonly is: 'month'
      readonly year: number | null
      readonly month: number
      readonly third: Third | null
      readonly which: Which
      readonly from?: 'told'
    }
  /** `the first week of May`: from 1; -1 is the last. */
  | { readonly is: 'week of month'; readonly year: number | null; readonly month: number; readonly week: number }
  /** `Good Friday`: a day of the year that the calendar moves. */
  | { readonly is: 'feast'; readonly feast: string; readonly year: number | null }
  /** `late last year`, `the start of this month`. */
  | { readonly is: 'part'; readonly unit: 'month' | 'year'; readonly count: number; readonly third: Third }
  /** `in the past week`: so many units up to the page's day. */
  | { readonly is: 'past'; readonly unit: Unit; readonly count: number }
  | { readonly is: 'year'; readonly year: number; readonly third: Third | null }
  | { readonly is: 'decade'; readonly year: number }
  /** From the page, or from the date told before: `the following Monday`; `weeks` away from there: `a week ago Monday`, `Friday of last week`. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly which: Which; readonly from?: 'told'; readonly weeks?: number }
  | { readonly is: 'weekend'; readonly which: Which }
  /** `on the 14th`. */
  | { readonly is: 'day of month'; readonly day: number }
  /** `yesterday`, `last week`, `two months ago`: whole units away from the page, or from the date told before: `a day later`. */
  | { readonly is: 'shift'; readonly unit: Unit; readonly count: number; readonly from: 'page' | 'told' }
  /** `last night`: for a page of the late evening its own. */
  | { readonly is: 'last night' }
  /** `this week`, `earlier this year`: from its first day to the page's, or on from there. */
  | { readonly is: 'current'; readonly unit: Exclude<Unit, 'day'>; readonly rest: boolean }
  | { readonly is: 'range'; readonly first: When; readonly last: When }

/** Whether counted from the date told before: `a day later`, `the following Monday`. */
export const isTold = (when: When): boolean => 'from' in when && when.from === 'told'

/** Whether of a day, and not of a week, a month or a year. */
export const isOfDay = (when: When): boolean =>
  when.is === 'date' ||
  when.is === 'weekday' ||
  when.is === 'day of month' ||
  when.is === 'feast' ||
  when.is === 'last night' ||
  (when.is === 'shift' && when.unit === 'day')

/** Whether a range of days, a month or a year, and not a day. */
export const isCoarse = (when: When): boolean => when.is === 'month' || when.is === 'year' || when.is === 'decade'

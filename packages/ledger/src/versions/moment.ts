import { InputError } from '@onrecord/record'
import { instantOf, NO_INSTANT } from '../instant.ts'

/** The last instant of a day, or the instant that is given, in ISO 8601 and UTC: what was seen until then.
 *  @param option  what an error calls it
 *  @throws {InputError} `bad-date` */
export function endOf(date: string, option: string): string {
  const start = startOf(date, option)
  return /^\d{4}-\d\d-\d\d$/.test(date) ? start.replace('T00:00:00.000Z', 'T23:59:59.999Z') : start
}

/** The first instant of a day, or the instant that is given.
 *  @throws {InputError} `bad-date` */
export function startOf(date: string, option: string): string {
  const instant = instantOf(date)
  if (instant === NO_INSTANT)
    throw new InputError('bad-date', option, `"${date}" is no date. Give it as 2024-03-16 or 2024-03-16T09:30:00+03:30.`)
  return instant
}

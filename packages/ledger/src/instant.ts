/** Where an article stands in time, as the database sorts it: ISO 8601 in UTC, a date being the start of its day.
 *  @returns  "-infinity", before all others, where `published` is null or no date of the years 1 to 9999 */
export function instantOf(published: string | null): string {
  // a time without an offset would be read in the zone of this machine
  const zoned = published?.replace(/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)$/, '$1Z')
  const date = new Date(zoned !== undefined && /^\d{4}-\d\d/.test(zoned) ? zoned : Number.NaN)
  const year = date.getUTCFullYear()
  return year >= 1 && year <= 9999 ? date.toISOString() : NO_INSTANT
}

export const NO_INSTANT = '-infinity'

/** Whether a value is an instant as {@link instantOf} gives it. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && (value === NO_INSTANT || instantOf(value) === value)

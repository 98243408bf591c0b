import { type RawBuilder, sql } from 'kysely'
import { instantOf } from './instant.ts'

/** An instant to the microsecond, which JavaScript's dates do not know, as a page of a list goes on by it: ISO 8601 in UTC. */
export const exactInstant = (instant: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/
const MILLISECONDS = '0000-00-00T00:00:00.000'.length

/** Whether a value is an instant as {@link exactInstant} gives it. */
export const isExactInstant = (value: unknown): value is string =>
  // a day that there is not would become another one
  typeof value === 'string' && FORM.test(value) && instantOf(value).slice(0, MILLISECONDS) === value.slice(0, MILLISECONDS)

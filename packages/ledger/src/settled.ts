import { type RawBuilder, sql } from 'kysely'

/** Whether what is noted with this instant can be seen by all: it is noted a moment before its transaction ends, which may be after that of a later one. */
export const isSettled = (instant: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`${instant} < now() - interval '2 seconds'`

/** The instant behind the last settled one of a table: the same until something else is noted.
 *  @param instant  its column */
export const behindSettled = (table: RawBuilder<unknown>, instant: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select coalesce(max(${instant}) + interval '1 microsecond', 'epoch') from ${table} where ${isSettled(instant)})`

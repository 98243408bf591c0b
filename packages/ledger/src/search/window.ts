import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** Of the statements that are looked for, as many more are expected in the window: where too few are found, the whole ledger is searched. */
const MARGIN = 2

/** When the newest part of the ledger begins that is expected to have enough statements that fit; null where most of the ledger is needed, or nothing is known
 *  of it. Both indexes are read together then, the one of words and the one of times, where else all statements with a common word would be, or all that are newer.
 *  @param fitting  `from … where …` of the statements that fit
 *  @param count    statements that are looked for */
export async function windowOf(database: Kysely<Tables>, fitting: RawBuilder<unknown>, count: number): Promise<string | null> {
  const expected = await expectedOf(database, fitting)
  const part = (MARGIN * count) / expected
  if (part > 0.5) return null
  const { rows } = await sql<{ since: string }>`
    with known as (
      select most_common_vals::text::text[] as common, most_common_freqs::float8[] as shares, histogram_bounds::text::text[] as bounds
      from pg_stats where schemaname = current_schema() and tablename = 'statement' and attname = 'publishedAt'
    ), moment as (
      select unnest(common)::timestamptz as at, unnest(shares) as share from known
      union all
      select unnest(bounds)::timestamptz, (1 - coalesce((select sum(share) from unnest(shares) as share), 0)) / array_length(bounds, 1) from known
    )
    select at::text as since from (select at, sum(share) over (order by at desc) as newer from moment) as moment
    where newer >= ${part}::float8 order by at desc limit 1`.execute(database)
  return rows[0]?.since ?? null
}

/** How many rows the database expects. */
async function expectedOf(database: Kysely<Tables>, fitting: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ 'QUERY PLAN': readonly [{ Plan: { 'Plan Rows': number } }] }>`
    explain (format json) select ${fitting}`.execute(database)
  return rows[0]?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0
}

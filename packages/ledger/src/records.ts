import type { Record } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './database/tables.ts'
import { nameKey } from './name-key.ts'
import { recordFrom, recordRows } from './record.ts'
import { endOf, startOf } from './versions/moment.ts'

/** Which articles: those that fit every part; all where nothing is given. */
export type Selection = {
  /** The outlet's name, in any case. */
  readonly outlet?: string
  /** Published on this day or later, as 2026-02-20, or from this instant on. */
  readonly since?: string
  /** Published on this day or earlier, or until this instant. */
  readonly until?: string
}

/** A record with the instants at which its page was seen with these words, first to last: ISO 8601 in UTC, to the millisecond. */
export type SeenRecord = Record & { readonly seen: readonly string[] }

/** Records a query. */
const BATCH = 20

/** Records by the ids of their articles: the same articles come in the same order, however they were added. Holds one query's in memory.
 *  @throws {InputError} `bad-date` */
export async function* records(
  database: Kysely<Tables>,
  { outlet, since, until }: Selection = {},
  { batch = BATCH }: { readonly batch?: number } = {},
): AsyncIterable<SeenRecord> {
  for (let after = ''; ; ) {
    let query = recordRows(database).select(SEEN.as('seen')).where('article.id', '>', after)
    if (outlet !== undefined) query = query.where('article.outletKey', '=', nameKey(outlet))
    if (since !== undefined) query = query.where('article.publishedAt', '>=', instant(startOf(since, '--since')))
    if (until !== undefined) query = query.where('article.publishedAt', '<=', instant(endOf(until, '--until')))
    const rows = await query.orderBy('article.id').limit(batch).execute()
    for (const row of rows) yield { ...recordFrom(row), seen: row.seen.map((at) => new Date(at).toISOString()) }
    const last = rows.at(-1)
    if (last === undefined || rows.length < batch) return
    after = last.id
  }
}

const SEEN = sql<string[]>`(select coalesce(json_agg(at order by at), '[]') from
  (select distinct date_trunc('milliseconds', seen) as at from sighting where sighting.article = article.id) seen)`

const instant = (of: string) => sql<Date>`${of}::timestamptz`

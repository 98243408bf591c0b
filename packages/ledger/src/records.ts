import type { Record } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './database/tables.ts'
import { instantOf } from './instant.ts'
import { nameKey } from './name-key.ts'
import { recordFrom, recordRows } from './record.ts'

/** Which articles: those that fit every part; all where nothing is given. */
export type Selection = {
  /** The outlet's name, in any case. */
  readonly outlet?: string
  /** The first day of publication, as 2026-02-20. */
  readonly since?: string
  /** The last day of publication. */
  readonly until?: string
}

/** Records a query. */
const BATCH = 20

/** Records by the ids of their articles: the same articles come in the same order, however they were added. Holds one query's in memory. */
export async function* records(
  database: Kysely<Tables>,
  { outlet, since, until }: Selection = {},
  { batch = BATCH }: { readonly batch?: number } = {},
): AsyncIterable<Record> {
  for (let after = ''; ; ) {
    let query = recordRows(database).where('article.id', '>', after)
    if (outlet !== undefined) query = query.where('article.outletKey', '=', nameKey(outlet))
    if (since !== undefined) query = query.where('article.publishedAt', '>=', at(since))
    if (until !== undefined) query = query.where('article.publishedAt', '<', at(dayAfter(until)))
    const rows = await query.orderBy('article.id').limit(batch).execute()
    yield* rows.map(recordFrom)
    const last = rows.at(-1)
    if (last === undefined || rows.length < batch) return
    after = last.id
  }
}

const at = (day: string) => sql<Date>`${instantOf(day)}::timestamptz`

const DAY = 24 * 60 * 60 * 1000
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY).toISOString()

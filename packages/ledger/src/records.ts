import type { Record } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './database/tables.ts'
import { KEPT, type Kept, keptFrom } from './kept.ts'
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

/** A record, and what the ledger keeps with it. */
export type KeptRecord = Record & Kept

/** Records a query. */
const BATCH = 20

/** Records by the ids of their articles: the same articles come in the same order, however they were added. Holds one query's in memory.
 *  @throws {InputError} `bad-date` */
export async function* records(
  database: Kysely<Tables>,
  { outlet, since, until }: Selection = {},
  { batch = BATCH }: { readonly batch?: number } = {},
): AsyncIterable<KeptRecord> {
  for (let after = ''; ; ) {
    let query = recordRows(database)
      .select([KEPT.seen.as('seen'), KEPT.readings.as('readings'), KEPT.identities.as('identities')])
      .where('article.id', '>', after)
    if (outlet !== undefined) query = query.where('article.outletKey', '=', nameKey(outlet))
    if (since !== undefined) query = query.where('article.publishedAt', '>=', instant(startOf(since, '--since')))
    if (until !== undefined) query = query.where('article.publishedAt', '<=', instant(endOf(until, '--until')))
    const rows = await query.orderBy('article.id').limit(batch).execute()
    for (const row of rows) yield { ...recordFrom(row), ...keptFrom(row) }
    const last = rows.at(-1)
    if (last === undefined || rows.length < batch) return
    after = last.id
  }
}

const instant = (of: string) => sql<Date>`${of}::timestamptz`

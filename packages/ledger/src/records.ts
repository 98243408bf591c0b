import type { Record } from '@onrecord/record'
import type { Kysely } from 'kysely'
import type { Tables } from './database/tables.ts'
import { KEPT, type Kept, keptFrom } from './kept.ts'
import { recordFrom, recordRows } from './record.ts'
import { isSelected, type Selection } from './selection.ts'

/** A record, and what the ledger keeps with it. */
export type KeptRecord = Record & Kept

/** Records a query. */
const BATCH = 20

/** Records by the ids of their articles: the same articles come in the same order, however they were added. Holds one query's in memory.
 *  @throws {InputError} `bad-date` */
export async function* records(
  database: Kysely<Tables>,
  selection: Selection = {},
  { batch = BATCH }: { readonly batch?: number } = {},
): AsyncIterable<KeptRecord> {
  for (let after = ''; ; ) {
    const query = keptRows(database).where('article.id', '>', after).where(isSelected(selection))
    const rows = await query.orderBy('article.id').limit(batch).execute()
    for (const row of rows) yield keptRecordFrom(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < batch) return
    after = last.id
  }
}

/** The record of one article with what is kept with it; null where the ledger has none of this id. */
export async function keptRecordOf(database: Kysely<Tables>, article: string): Promise<KeptRecord | null> {
  const row = await keptRows(database).where('article.id', '=', article).executeTakeFirst()
  return row ? keptRecordFrom(row) : null
}

const keptRows = (database: Kysely<Tables>) =>
  recordRows(database).select([
    KEPT.seen.as('seen'),
    KEPT.readings.as('readings'),
    KEPT.identities.as('identities'),
    KEPT.addresses.as('addresses'),
  ])

type KeptRow = Awaited<ReturnType<ReturnType<typeof keptRows>['executeTakeFirstOrThrow']>>

const keptRecordFrom = (row: KeptRow): KeptRecord => ({ ...recordFrom(row), ...keptFrom(row) })

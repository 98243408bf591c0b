import type { Record } from '@onrecord/record'
import type { Kysely } from 'kysely'
import { articleRow } from '../article-row.ts'
import { storeChecks } from '../checks/store.ts'
import type { Tables } from '../database/tables.ts'
import { replaceEntries } from '../entries.ts'
import { markRepeats } from '../versions/repeats.ts'

/** Stores a record in the place of another one of the same article. */
export async function storeRecord(transaction: Kysely<Tables>, before: Record, after: Record): Promise<void> {
  const { id, text: _, ...row } = articleRow(after)
  const { history } = await transaction.updateTable('article').set(row).where('id', '=', id).returning('history').executeTakeFirstOrThrow()
  await replaceEntries(transaction, before, after)
  await storeChecks(transaction, id, after.checks ?? [])
  await markRepeats(transaction, history)
}

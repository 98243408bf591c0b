import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** Holds an article until the transaction ends: who checks it or reads it again beside us waits. */
export async function hold(transaction: Kysely<Tables>, article: string): Promise<void> {
  await transaction.selectFrom('article').select('id').where('id', '=', article).forUpdate().execute()
}

import type { Check } from '@onrecord/record'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'

export type CheckRow = { readonly entry: Omit<Check, 'statement'>; readonly statement: string | null }

/** A check, and the statement that it is about now. */
export const checkFrom = ({ entry: { id, ...entry }, statement }: CheckRow): Check => ({ id, statement, ...entry })

/** Stores checks of an article; of those that are stored already, only which statement each is about. */
export async function storeChecks(transaction: Kysely<Tables>, article: string, checks: readonly Check[]): Promise<void> {
  for (const { statement, ...entry } of checks)
    await transaction
      .insertInto('check')
      .values({ id: entry.id, article, statement, was: entry.was.statement.id, at: entry.at, entry: JSON.stringify(entry) })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ article, statement }))
      .execute()
}

/** The checks on what a query selects, first to last; null where there are none.
 *  @param of  which of them, by columns of the query around it */
export const checksWhere = (of: RawBuilder<unknown>): RawBuilder<CheckRow[] | null> =>
  sql`(select json_agg(json_build_object('entry', entry, 'statement', statement) order by at, id) from "check" where ${of})`

/** The checks on each statement of a query. */
export const CHECKS_ON_STATEMENT = checksWhere(sql`"check".statement = statement.id`)

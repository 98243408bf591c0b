import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { conditionsOf } from '../search/filters.ts'
import type { Alert } from './alert.ts'
import { toldKey } from './key.ts'

/** A transaction may end later than another that began after it: so far back it is looked again. */
const LOOK_BACK = sql.raw(`interval '1 hour'`)

/** Notes the statements that are new to an alert.
 *  @returns  their ids */
export async function tellNew(transaction: Kysely<Tables>, { id, filters, webhook }: Alert): Promise<string[]> {
  // the row is locked: two that ask at once ask one after the other
  const alert = await transaction.selectFrom('alert').select(['seen', 'made']).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!alert) return []
  const { where } = await conditionsOf(transaction, filters)
  const { rows } = await sql<{ id: string; history: string; words: string }>`
    select statement.id, article.history, statement.words
    from statement join article on article.id = statement.article
    where article.added > greatest(${alert.seen}::timestamptz - ${LOOK_BACK}, ${alert.made}::timestamptz) and ${where}
      -- corrected, a statement has other words, and is not new for it
      and not exists (select from alert_told where alert_told.alert = ${id} and alert_told.statement = statement.id)
    order by article.added, statement.article, statement.position`.execute(transaction)
  await transaction.updateTable('alert').set({ seen: sql<Date>`now()` }).where('id', '=', id).execute()
  const told = new Map(rows.map((row) => [toldKey(row.history, row.words), row.id]))
  if (told.size === 0) return []
  // the moment of noting, and not of the transaction, which may have waited for another: who follows what is told would be past it
  const fresh = await sql<{ statement: string }>`
    insert into alert_told (alert, key, statement, at, delivered)
    select ${id}, key, statement, statement_timestamp(), ${webhook === null}::boolean from unnest(${[...told.keys()]}::text[], ${[...told.values()]}::text[]) as given(key, statement)
    on conflict do nothing returning statement`.execute(transaction)
  return fresh.rows.map(({ statement }) => statement)
}

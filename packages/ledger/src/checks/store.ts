import type { Check } from '@onrecord/record'
import type { Kysely } from 'kysely'
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

/** The checks on some statements, first to last, by the statement. */
export async function checksOn(database: Kysely<Tables>, statements: readonly string[]): Promise<Map<string, Check[]>> {
  const checks = new Map<string, Check[]>()
  if (statements.length === 0) return checks
  const rows = await database
    .selectFrom('check')
    .select(['entry', 'statement'])
    .where('statement', 'in', statements)
    .orderBy('at')
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const check = checkFrom(row)
    const on = checks.get(row.statement as string)
    if (on) on.push(check)
    else checks.set(row.statement as string, [check])
  }
  return checks
}

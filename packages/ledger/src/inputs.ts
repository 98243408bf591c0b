import type { Kysely } from 'kysely'
import type { Tables } from './database/tables.ts'

/** An input that is done: what the ledger has of it needs neither fetching nor reading again. */
export type Input = {
  /** What it was, as the caller tells inputs apart. */
  readonly key: string
  /** The run in which alone it counts as done; null where it does for good. */
  readonly run: string | null
}

/** The article that an input gave; null where the input is not done. */
export async function articleOfInput(database: Kysely<Tables>, key: string): Promise<string | null> {
  const row = await database.selectFrom('input').select('article').where('key', '=', key).executeTakeFirst()
  return row?.article ?? null
}

/** Notes that an input gave an article, in the transaction that stores it. */
export async function noteInput(transaction: Kysely<Tables>, { key, run }: Input, article: string): Promise<void> {
  await transaction
    .insertInto('input')
    .values({ key, run, article })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/** Forgets what counts as done in one run alone: the run has come to its end. */
export async function endRun(database: Kysely<Tables>, run: string): Promise<void> {
  await database.deleteFrom('input').where('run', '=', run).execute()
}

import type { Kysely } from 'kysely'
import type { Tables } from './database/tables.ts'
import { recordOf } from './record.ts'
import { Sightings } from './versions/sightings.ts'

/** An input that is done: what the ledger has of it needs neither fetching nor reading again. */
export type Input = {
  /** What it is, as the caller tells inputs apart. */
  readonly key: string
  /** The run that does it: a command, with its inputs. */
  readonly run: string
  /** Whether it counts as done after the end of the run too. */
  readonly isLasting: boolean
}

export type DoneInput = {
  readonly article: string
  /** The run that did it, where that has not come to its end. */
  readonly run: string | null
}

/** What an input gave; null where it is not done. */
export async function doneInput(database: Kysely<Tables>, key: string): Promise<DoneInput | null> {
  return (await database.selectFrom('input').select(['article', 'run']).where('key', '=', key).executeTakeFirst()) ?? null
}

/** Notes that inputs gave an article, in the transaction that stores it. */
export async function noteInputs(transaction: Kysely<Tables>, inputs: readonly Input[], article: string): Promise<void> {
  // all take them in one order, or two would wait for each other
  for (const { key, run, isLasting } of [...inputs].sort((a, b) => (a.key < b.key ? -1 : 1)))
    await transaction
      .insertInto('input')
      .values({ key, run, isLasting, article })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ run, article }))
      .execute()
}

/** A page that was read before, and is seen again. */
export type SeenAgain = {
  readonly inputs: readonly Input[]
  readonly article: string
  /** As ISO 8601; null, which is now, where nobody knows. */
  readonly fetched: string | null
}

/** Notes that the page of inputs that were done before was seen again. */
export async function seeAgain(database: Kysely<Tables>, { inputs, article, fetched }: SeenAgain): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const record = await recordOf(transaction, article)
    if (record) {
      const sightings = await Sightings.of(transaction, [record.article])
      sightings.note(record.article, article, fetched)
      await sightings.write()
    }
    await noteInputs(transaction, inputs, article)
  })
}

/** Tells that a run has come to its end: what counts as done in it alone is forgotten. */
export async function endRun(database: Kysely<Tables>, run: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('input').where('run', '=', run).where('isLasting', '=', false).execute()
    await transaction.updateTable('input').set({ run: null }).where('run', '=', run).execute()
  })
}

import type { Kysely } from 'kysely'
import type { Tables } from './database/tables.ts'
import { recordOf } from './record.ts'
import { Sightings } from './versions/sightings.ts'

/** An input that is done: what the ledger has of it needs neither fetching nor reading again. */
export type Input = {
  /** What it is, as the caller tells inputs apart. */
  readonly key: string
  /** The run in which alone it counts as done; null where it does for good. */
  readonly run: string | null
}

/** A page that was read before, and is seen again. */
export type SeenAgain = {
  readonly inputs: readonly Input[]
  readonly article: string
  /** As ISO 8601; null, which is now, where nobody knows. */
  readonly fetched: string | null
}

/** Of inputs those that are done, each with the article that it gave. */
export async function doneInputs(database: Kysely<Tables>, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.selectFrom('input').select(['key', 'article']).where('key', 'in', keys).execute()
  return new Map(rows.map(({ key, article }) => [key, article]))
}

/** Notes that inputs gave an article, in the transaction that stores it. */
export async function noteInputs(transaction: Kysely<Tables>, inputs: readonly Input[], article: string): Promise<void> {
  if (inputs.length === 0) return
  await transaction
    .insertInto('input')
    // all take them in one order, or two would wait for each other
    .values(inputs.map((input) => ({ ...input, article })).sort((a, b) => (a.key < b.key ? -1 : 1)))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/** Notes that the page of inputs that were done before was seen again. */
export async function seeAgain(database: Kysely<Tables>, { inputs, article, fetched }: SeenAgain): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const record = await recordOf(transaction, article)
    if (record) {
      const sightings = await Sightings.of(transaction, [record])
      sightings.note(record.article, article, fetched)
      await sightings.write()
    }
    await noteInputs(transaction, inputs, article)
  })
}

/** Forgets the inputs that count as done in one run alone: it has come to its end. */
export async function endRun(database: Kysely<Tables>, run: string): Promise<void> {
  await database.deleteFrom('input').where('run', '=', run).execute()
}

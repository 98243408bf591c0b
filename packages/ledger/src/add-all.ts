import type { Kysely } from 'kysely'
import { type Added, type Addition, addWithin } from './add.ts'
import type { Tables } from './database/tables.ts'
import { Sightings } from './versions/sightings.ts'

export type AddAllOptions = {
  /** Records a transaction, at least 1. */
  readonly batch?: number
  /** Ends it between two batches: what was told of is stored, what was not is not. */
  readonly signal?: AbortSignal
}

const DEFAULT_BATCH = 50

/** Stores records in order, a batch a transaction, and tells of each once it is stored. Holds one batch in memory. */
export async function* addAll(
  database: Kysely<Tables>,
  additions: AsyncIterable<Addition> | Iterable<Addition>,
  { batch: size = DEFAULT_BATCH, signal }: AddAllOptions = {},
): AsyncIterable<Added> {
  let batch: Addition[] = []
  for await (const addition of additions) {
    signal?.throwIfAborted()
    batch.push(addition)
    if (batch.length < size) continue
    yield* await addBatch(database, batch)
    batch = []
  }
  signal?.throwIfAborted()
  yield* await addBatch(database, batch)
}

async function addBatch(database: Kysely<Tables>, batch: readonly Addition[]): Promise<Added[]> {
  const told: Added[] = []
  await database.transaction().execute(async (transaction) => {
    const sightings = await Sightings.of(
      transaction,
      batch.map(({ record }) => record.article),
    )
    for (const addition of batch) told.push(await addWithin(transaction, sightings, addition))
    await sightings.write()
  })
  return told
}

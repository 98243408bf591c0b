import { setImmediate } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { type Added, type Addition, addWithin, type Written, writtenOf } from './add.ts'
import type { Tables } from './database/tables.ts'

export type AddAllOptions = {
  /** Records a transaction, at least 1. */
  readonly batch?: number
  /** Ends it between two batches: what was told of is stored, what was not is not. */
  readonly signal?: AbortSignal
}

const DEFAULT_BATCH = 100

/** Stores records in order, a batch a transaction, and tells of each once it is stored and the next batch is at hand. Holds two batches in memory: one is made
 *  ready while the database stores the one before. */
export async function* addAll(
  database: Kysely<Tables>,
  additions: AsyncIterable<Addition> | Iterable<Addition>,
  { batch: size = DEFAULT_BATCH, signal }: AddAllOptions = {},
): AsyncIterable<Added> {
  let storing: Promise<Added[]> | null = null
  async function* told() {
    const stored = storing
    storing = null
    if (stored) yield* await stored
  }
  const store = (batch: readonly Written[]) => {
    storing = database.transaction().execute((transaction) => addWithin(transaction, batch))
    // whoever waits for it hears of its error, which until then is nobody's
    storing.catch(() => {})
  }
  let batch: Written[] = []
  try {
    for await (const addition of additions) {
      signal?.throwIfAborted()
      batch.push(writtenOf(addition))
      // lets the answers of the database in, which a source without waits would keep out
      if (storing) await setImmediate()
      if (batch.length < size) continue
      yield* told()
      signal?.throwIfAborted()
      store(batch)
      batch = []
    }
    yield* told()
    signal?.throwIfAborted()
    if (batch.length > 0) store(batch)
    yield* told()
  } catch (error) {
    // what breaks off the source leaves what was under way
    yield* told()
    throw error
  } finally {
    await (storing as Promise<Added[]> | null)?.catch(() => {})
  }
}

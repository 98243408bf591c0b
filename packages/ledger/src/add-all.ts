import type { Page, Record } from '@onrecord/record'
import type { Kysely } from 'kysely'
import { type Added, addWithin } from './add.ts'
import type { Tables } from './database/tables.ts'

export type Addition = { readonly record: Record; readonly page?: Page }

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
  // everyone takes articles in one order, or two that add the same ones at once would wait for each other without end
  const inOrder = [...batch.entries()].sort(([i, a], [j, b]) => compare(a.record.article.id, b.record.article.id) || i - j)
  const told: Added[] = new Array(batch.length)
  await database.transaction().execute(async (transaction) => {
    for (const [i, { record, page }] of inOrder) told[i] = await addWithin(transaction, record, page)
  })
  return told
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

import { type Page, sha256Hex } from '@onrecord/record'
import type { Kysely } from 'kysely'
import { articleRow, insertArticles } from './article-row.ts'
import { storeChecks } from './checks/store.ts'
import type { Tables } from './database/tables.ts'
import { entryRows, insertEntries } from './entries.ts'
import type { GivenRecord } from './given-record.ts'
import { type Input, noteInputs } from './inputs.ts'
import { storeKept } from './kept.ts'
import { sketchOf } from './matches/sketch.ts'
import { storeSketches } from './matches/store.ts'
import { storableOrNull } from './storable.ts'
import { Sightings } from './versions/sightings.ts'

/** A record, what it was read from, and what another ledger kept with it. Its page was seen when it was fetched where nothing is told, or now. */
export type Addition = { readonly record: GivenRecord; readonly page?: Page }

export type Added = {
  /** False where the ledger held these words of the page already: then it was only noted that they were seen, and bytes that were new. */
  readonly added: boolean
  /** The id of the article that has the words: another one's where the page was added under another form of its address. */
  readonly article: string
  /** Statements that this adding stored; 0 where the ledger held the article already. */
  readonly statementCount: number
}

/** Stores a record in one transaction; the same article again changes nothing, and is noted as seen.
 *  @param page  what the article was read from: its bytes are kept with it
 *  @param inputs  noted as done with it */
export function add(database: Kysely<Tables>, record: GivenRecord, page?: Page, inputs: readonly Input[] = []): Promise<Added> {
  const written = writtenOf({ record, page })
  return database.transaction().execute(async (transaction) => {
    const [added] = (await addWithin(transaction, [written])) as [Added]
    await noteInputs(transaction, inputs, added.article)
    return added
  })
}

/** An addition with the rows that it comes to. */
export type Written = Addition & {
  readonly row: ReturnType<typeof articleRow>
  readonly entries: ReturnType<typeof entryRows>
  readonly sketch: ReturnType<typeof sketchOf>
}

/** What can be done before the database is asked. */
export const writtenOf = (addition: Addition): Written => ({
  ...addition,
  row: articleRow(addition.record),
  entries: entryRows(addition.record),
  sketch: sketchOf(addition.record.article.text),
})

/** Stores many in a transaction that is open already, with a query a table. */
export async function addWithin(transaction: Kysely<Tables>, batch: readonly Written[]): Promise<Added[]> {
  const sightings = await Sightings.of(
    transaction,
    batch.map(({ record }) => record),
  )
  const wanted = new Map<string, Written>()
  const storedAs = batch.map((written) => {
    const { article, seen = [] } = written.record
    const held = sightings.heldOf(article)
    if (held === null && !wanted.has(article.id)) wanted.set(article.id, written)
    const stored = held ?? article.id
    for (const at of seen.length > 0 ? seen : [written.page?.fetched ?? null]) sightings.note(article, stored, at)
    return stored
  })
  const added = await insertArticles(
    transaction,
    [...wanted.values()].map(({ row, record }) => ({ ...row, ...sightings.versionOf(record.article) })),
  )
  const isNew = (written: Written) => wanted.get(written.row.id) === written && added.has(written.row.id)
  const fresh = batch.filter(isNew)
  await insertPages(transaction, batch, storedAs)
  await insertEntries(
    transaction,
    fresh.map(({ entries }) => entries),
  )
  await storeSketches(
    transaction,
    fresh.map(({ row, sketch }) => ({ article: row.id, ...sketch })),
  )
  for (const { row, record } of fresh) await storeChecks(transaction, row.id, record.checks ?? [])
  for (const [i, written] of batch.entries()) await storeKept(transaction, storedAs[i] as string, written.record, { isNew: isNew(written) })
  await sightings.write()
  return batch.map((written, i) => ({
    added: isNew(written),
    article: storedAs[i] as string,
    statementCount: isNew(written) ? written.record.statements.length : 0,
  }))
}

async function insertPages(transaction: Kysely<Tables>, batch: readonly Written[], storedAs: readonly string[]): Promise<void> {
  const pages = batch.flatMap(({ page }, i) => (page ? [{ ...page, article: storedAs[i] as string }] : []))
  if (pages.length === 0) return
  await transaction
    .insertInto('page')
    .values(
      pages.map(({ bytes, article, url, fetched, headers }) => ({
        sha256: sha256Hex(bytes),
        article,
        url: storableOrNull(url),
        fetched: storableOrNull(fetched),
        headers: JSON.stringify(headers),
        bytes,
      })),
    )
    .onConflict((conflict) => conflict.columns(['sha256', 'article']).doNothing())
    .execute()
}

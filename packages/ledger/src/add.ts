import { type Page, type Record, sha256Hex } from '@onrecord/record'
import type { Insertable, Kysely } from 'kysely'
import { storeChecks } from './checks/store.ts'
import type { Tables } from './database/tables.ts'
import { insertEntries } from './entries.ts'
import { keyOf } from './findable.ts'
import { type Input, noteInputs } from './inputs.ts'
import { instantOf } from './instant.ts'
import { type Kept, storeKept } from './kept.ts'
import { storeSketch } from './matches/store.ts'
import { storable, storableOrNull } from './storable.ts'
import { Sightings } from './versions/sightings.ts'
import type { VersionKey } from './versions/version-of.ts'

/** A record, what it was read from, and what another ledger kept with it. Its page was seen when it was fetched where nothing is told, or now. */
export type Addition = { readonly record: Record & Partial<Kept>; readonly page?: Page }

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
export function add(database: Kysely<Tables>, record: Record, page?: Page, inputs: readonly Input[] = []): Promise<Added> {
  return database.transaction().execute(async (transaction) => {
    const sightings = await Sightings.of(transaction, [record.article])
    const added = await addWithin(transaction, sightings, { record, page })
    await sightings.write()
    await noteInputs(transaction, inputs, added.article)
    return added
  })
}

/** The same, in a transaction that is open already.
 *  @param sightings  those of the transaction; its caller writes them */
export async function addWithin(transaction: Kysely<Tables>, sightings: Sightings, { record, page }: Addition): Promise<Added> {
  const { article, statements, seen = [] } = record
  const held = sightings.heldOf(article)
  const isNew = held === null && (await insertArticle(transaction, sightings.versionOf(article), record))
  const stored = held ?? article.id
  for (const at of seen.length > 0 ? seen : [page?.fetched ?? null]) sightings.note(article, stored, at)
  if (page)
    await transaction
      .insertInto('page')
      .values({
        sha256: sha256Hex(page.bytes),
        article: stored,
        url: storableOrNull(page.url),
        fetched: storableOrNull(page.fetched),
        headers: JSON.stringify(page.headers),
        bytes: page.bytes,
      })
      .onConflict((conflict) => conflict.columns(['sha256', 'article']).doNothing())
      .execute()
  if (isNew) {
    await insertEntries(transaction, record)
    await storeSketch(transaction, article.id, article.text)
    await storeChecks(transaction, article.id, record.checks ?? [])
  }
  await storeKept(transaction, stored, record, { isNew })
  return { added: isNew, article: stored, statementCount: isNew ? statements.length : 0 }
}

/** Stores the row of an article.
 *  @returns  false where the ledger has an article of this id */
export async function insertArticle(transaction: Kysely<Tables>, version: VersionKey, record: Record): Promise<boolean> {
  const inserted = await transaction
    .insertInto('article')
    .values({ ...articleRow(record), ...version })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** An article, and what of its record has no table of its own. */
export function articleRow({ article, figures, occasions, reader }: Record): Omit<Insertable<Tables['article']>, keyof VersionKey> {
  const { text, ...rest } = article
  const stored = storable(text)
  return {
    id: article.id,
    url: storableOrNull(article.url),
    outlet: storableOrNull(article.outlet),
    outletKey: keyOf(article.outlet),
    agency: storableOrNull(article.agency),
    agencyKey: keyOf(article.agency),
    title: storableOrNull(article.title),
    published: storableOrNull(article.published),
    publishedAt: instantOf(article.published),
    language: storableOrNull(article.language),
    text: stored,
    record: JSON.stringify(stored === text ? rest : article),
    reader: JSON.stringify(reader),
    entries: JSON.stringify({ figures, occasions }),
  }
}

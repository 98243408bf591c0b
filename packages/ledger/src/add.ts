import { type Page, type Record, type Speaker, type Statement, sha256Hex, textOf } from '@onrecord/record'
import type { Insertable, Kysely } from 'kysely'
import type { Tables } from './database/tables.ts'
import { figureRows, findableSpeaker, findableStatement, keyOf } from './findable.ts'
import { type Input, noteInputs } from './inputs.ts'
import { instantOf } from './instant.ts'
import { storeSignatures, storeSketch } from './matches/store.ts'
import { nameKey } from './name-key.ts'
import { familyKeyOf } from './people/name.ts'
import { storable } from './storable.ts'
import { Sightings } from './versions/sightings.ts'
import type { VersionKey } from './versions/version-of.ts'

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
    const added = await addWithin(transaction, sightings, record, page)
    await sightings.write()
    await noteInputs(transaction, inputs, added.article)
    return added
  })
}

/** The same, in a transaction that is open already.
 *  @param sightings  those of the transaction; its caller writes them */
export async function addWithin(transaction: Kysely<Tables>, sightings: Sightings, record: Record, page?: Page): Promise<Added> {
  const { article, statements } = record
  const held = sightings.heldOf(article)
  const isNew = held === null && (await insertArticle(transaction, sightings.versionOf(article), record))
  const stored = held ?? article.id
  sightings.note(article, stored, page?.fetched ?? null)
  if (page)
    await transaction
      .insertInto('page')
      .values({
        sha256: sha256Hex(page.bytes),
        article: stored,
        url: orNull(page.url),
        fetched: orNull(page.fetched),
        headers: JSON.stringify(page.headers),
        bytes: page.bytes,
      })
      .onConflict((conflict) => conflict.columns(['sha256', 'article']).doNothing())
      .execute()
  if (isNew) await insertEntries(transaction, record)
  return { added: isNew, article: stored, statementCount: isNew ? statements.length : 0 }
}

/** @returns  false where the ledger has an article of this id */
async function insertArticle(transaction: Kysely<Tables>, version: VersionKey, record: Record): Promise<boolean> {
  const inserted = await transaction
    .insertInto('article')
    .values({ ...articleRow(record), ...version })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

async function insertEntries(transaction: Kysely<Tables>, record: Record): Promise<void> {
  const { article, statements, speakers } = record
  for (const rows of batches(speakers.map((speaker, position) => ({ ...speakerRow(record, speaker), position }))))
    await transaction.insertInto('speaker').values(rows).execute()
  const stored = statements.map((statement, position) => ({ ...statementRow(record, statement), position }))
  for (const rows of batches(stored)) await transaction.insertInto('statement').values(rows).execute()
  for (const rows of batches(figureRows(record))) await transaction.insertInto('figure').values(rows).execute()
  const speakerOf = new Map(speakers.map(({ id, kind, name }) => [id, { speakerKind: kind, name }]))
  await storeSignatures(
    transaction,
    stored.map(({ id, kind, words, speaker }) => ({ id, kind, words, ...((speaker && speakerOf.get(speaker)) || NOBODY) })),
  )
  await storeSketch(transaction, article.id, article.text)
}

const NOBODY = { speakerKind: null, name: null }

function articleRow({ article, figures, occasions, reader }: Record): Omit<Insertable<Tables['article']>, keyof VersionKey> {
  const { text, ...rest } = article
  const stored = storable(text)
  return {
    id: article.id,
    url: orNull(article.url),
    outlet: orNull(article.outlet),
    outletKey: keyOf(article.outlet),
    agency: orNull(article.agency),
    agencyKey: keyOf(article.agency),
    title: orNull(article.title),
    published: orNull(article.published),
    publishedAt: instantOf(article.published),
    language: orNull(article.language),
    text: stored,
    record: JSON.stringify(stored === text ? rest : article),
    reader: JSON.stringify(reader),
    entries: JSON.stringify({ figures, occasions }),
  }
}

function speakerRow({ article }: Record, speaker: Speaker) {
  const { name, title, role, affiliation, mentions } = speaker
  const names = [name, title, role, affiliation, ...mentions.map((span) => textOf(article.text, span))]
  return {
    id: speaker.id,
    article: article.id,
    kind: speaker.kind,
    name: orNull(name),
    familyKey: familyKeyOf(speaker.kind, orNull(name)),
    ...findableSpeaker(speaker),
    names: [...new Set(names.map((text) => nameKey(text ?? '')))].filter(Boolean).join('\n'),
    entry: JSON.stringify(speaker),
  }
}

function statementRow({ article, occasions }: Record, statement: Statement) {
  const { id, kind, family, speaker, parent, confidence, content } = statement
  const words = storable(content.map((span) => textOf(article.text, span)).join(' … '))
  const findable = findableStatement(statement, occasions, instantOf(article.published))
  return { id, article: article.id, kind, family, speaker, parent, confidence, ...findable, words, entry: JSON.stringify(statement) }
}

const orNull = (text: string | null) => (text === null ? null : storable(text))

/** Rows a query: PostgreSQL takes 65,535 parameters, and a row here has twenty at most. */
const BATCH = 500

function* batches<Row>(rows: readonly Row[]): Iterable<readonly Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}

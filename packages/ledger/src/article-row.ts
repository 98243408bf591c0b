import type { Record } from '@onrecord/record'
import type { Insertable, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Tables } from './database/tables.ts'
import { keyOf } from './findable.ts'
import { insertion } from './insertion.ts'
import { instantOf } from './instant.ts'
import { storable, storableOrNull } from './storable.ts'
import type { VersionKey } from './versions/version-of.ts'

export type ArticleRow = Omit<Insertable<Tables['article']>, keyof VersionKey>

/** An article, and what of its record has no table of its own. */
export function articleRow({ article, figures, occasions, reader }: Record) {
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
  } satisfies ArticleRow
}

const TYPES = {
  id: 'text',
  url: 'text',
  outlet: 'text',
  outletKey: 'text',
  agency: 'text',
  agencyKey: 'text',
  title: 'text',
  published: 'text',
  publishedAt: 'timestamptz',
  language: 'text',
  text: 'text',
  record: 'json',
  reader: 'json',
  entries: 'json',
  history: 'text',
  wordsKey: 'text',
}

/** Stores the rows of articles.
 *  @returns  the ids of those that the ledger had not */
export async function insertArticles(
  transaction: Kysely<Tables>,
  rows: readonly (ReturnType<typeof articleRow> & VersionKey)[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const inserted = await sql<{ id: string }>`${insertion('article', TYPES, rows)} on conflict (id) do nothing returning id`.execute(
    transaction,
  )
  return new Set(inserted.rows.map(({ id }) => id))
}

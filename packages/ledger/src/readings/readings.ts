import type { Record } from '@onrecord/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { noArticle } from '../no-article.ts'
import { recordOf } from '../record.ts'
import { storable } from '../storable.ts'

/** A reading of an article, as the reader gave it. */
export type Reading = {
  readonly record: Record
  /** When it was kept beside a later one, or beside checks; null where it is the present one, and nobody checked it. */
  readonly at: string | null
  readonly isPresent: boolean
}

/** The present reading of an article, without what people corrected; null where the ledger has none of this id. */
export async function presentReading(database: Kysely<Tables>, article: string): Promise<Record | null> {
  const kept = await database
    .selectFrom('reading')
    .select('record')
    .where('article', '=', article)
    .where('isPresent', '=', true)
    .executeTakeFirst()
  return kept?.record ?? recordOf(database, article)
}

/** An article's record as people corrected it, and the reading that they corrected, which is the same where nobody did. */
export type CheckedReading = { readonly record: Record; readonly reading: Record }

/** @returns  null where the ledger has no article of this id */
export async function checkedReading(database: Kysely<Tables>, article: string): Promise<CheckedReading | null> {
  const record = await recordOf(database, article)
  if (record === null) return null
  return { record, reading: (record.checks && (await presentReading(database, article))) ?? record }
}

/** Every reading of an article, the first first.
 *  @param known  the article's record, where somebody has it already
 *  @throws {InputError} `no-article` */
export async function readingsOf(database: Kysely<Tables>, given: string, known?: Record): Promise<Reading[]> {
  const article = storable(given)
  const kept = await database
    .selectFrom('reading')
    .select(['record', 'at', 'isPresent'])
    .where('article', '=', article)
    .orderBy('isPresent')
    .orderBy('id')
    .execute()
  const readings = kept.map(({ record, at, isPresent }) => ({ record, at: at.toISOString(), isPresent }))
  if (readings.at(-1)?.isPresent) return readings
  const record = known ?? (await recordOf(database, article))
  if (!record) throw noArticle(article)
  return [...readings, { record, at: null, isPresent: true }]
}

/** Keeps a reading that a later one follows. */
export const keepReading = (transaction: Kysely<Tables>, article: string, reading: Record) => insert(transaction, article, reading, false)

/** Keeps the present reading of an article beside what people made of it; null where nobody checked it. */
export async function keepPresent(transaction: Kysely<Tables>, article: string, reading: Record | null): Promise<void> {
  await transaction.deleteFrom('reading').where('article', '=', article).where('isPresent', '=', true).execute()
  if (reading) await insert(transaction, article, reading, true)
}

async function insert(transaction: Kysely<Tables>, article: string, { checks: _, ...reading }: Record, isPresent: boolean): Promise<void> {
  await transaction
    .insertInto('reading')
    .values({ article, isPresent, record: JSON.stringify(reading) })
    .execute()
}

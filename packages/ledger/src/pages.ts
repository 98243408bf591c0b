import type { Page } from '@onrecord/record'
import type { Kysely } from 'kysely'
import type { Tables } from './database/tables.ts'

/** Bytes that an article was read from, as they were fetched. */
export type StoredPage = Omit<Page, 'name'> & { readonly sha256: string }

/** The pages of an article, by their hashes; a ledger that was filled from records has none. */
export function pagesOf(database: Kysely<Tables>, article: string): Promise<StoredPage[]> {
  return database
    .selectFrom('page')
    .select(['sha256', 'url', 'fetched', 'headers', 'bytes'])
    .where('article', '=', article)
    .orderBy('sha256')
    .execute()
}

/** A page without its bytes. */
export type FetchedPage = Omit<StoredPage, 'bytes' | 'headers'>

/** Where and when the pages of an article were fetched, and the hashes of their bytes, which themselves are not loaded. */
export function fetchedOf(database: Kysely<Tables>, article: string): Promise<FetchedPage[]> {
  return database.selectFrom('page').select(['sha256', 'url', 'fetched']).where('article', '=', article).orderBy('sha256').execute()
}

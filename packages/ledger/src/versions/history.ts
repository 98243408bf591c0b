import type { Version } from '@onrecord/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { noArticle } from '../no-article.ts'
import { storable } from '../storable.ts'
import { pageAt } from './addresses.ts'

/** The versions of the page that an address shows, under any of its forms, by the time at which each was first seen. */
export async function versionsAt(database: Kysely<Tables>, url: string): Promise<Version[]> {
  const rows = await versions(database)
    .where('sighting.history', '=', await pageAt(database, url))
    .orderBy('firstSeen')
    .orderBy('article.id')
    .execute()
  return rows.map(versionFrom)
}

/** The version that an article is.
 *  @throws {InputError} `no-article` */
export async function versionAt(database: Kysely<Tables>, id: string): Promise<Version> {
  const row = await versions(database).where('article.id', '=', storable(id)).executeTakeFirst()
  if (row) return versionFrom(row)
  throw noArticle(id)
}

const versions = (database: Kysely<Tables>) =>
  database
    .selectFrom('sighting')
    .innerJoin('article', 'article.id', 'sighting.article')
    .select(({ fn }) => ['article.id', 'article.url', 'sighting.history', fn.min('seen').as('firstSeen'), fn.max('seen').as('lastSeen')])
    .groupBy(['article.id', 'article.url', 'sighting.history'])

const versionFrom = ({
  id,
  url,
  history,
  firstSeen,
  lastSeen,
}: Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>): Version => ({
  page: history,
  article: id,
  url,
  firstSeen: new Date(firstSeen).toISOString(),
  lastSeen: new Date(lastSeen).toISOString(),
})

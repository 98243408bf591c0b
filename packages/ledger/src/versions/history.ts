import type { Version } from '@onrecord/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { historyOf } from './version-of.ts'

/** The versions of the page that an address shows, under any of its forms, by the time at which each was first seen. */
export async function versionsAt(database: Kysely<Tables>, url: string): Promise<Version[]> {
  const page = historyOf(url)
  const rows = await database
    .selectFrom('sighting')
    .innerJoin('article', 'article.id', 'sighting.article')
    .select(({ fn }) => ['article.id', 'article.url', fn.min('seen').as('firstSeen'), fn.max('seen').as('lastSeen')])
    .where('sighting.history', '=', page)
    .groupBy(['article.id', 'article.url'])
    .orderBy('firstSeen')
    .orderBy('article.id')
    .execute()
  return rows.map(({ id, url, firstSeen, lastSeen }) => ({
    page,
    article: id,
    url,
    firstSeen: new Date(firstSeen).toISOString(),
    lastSeen: new Date(lastSeen).toISOString(),
  }))
}

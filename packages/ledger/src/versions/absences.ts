import type { Article, Statement } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { plain, plainText, unquoted } from './words.ts'

/** When a page was last seen with a statement, and first without it. */
export type Absence = { readonly lastSeen: string; readonly absent: string }

type Placed = { readonly article: string; readonly text: string; readonly statement: Pick<Statement, 'id' | 'source' | 'cue' | 'content'> }

/** Of statements that stand in a version which another has followed: since when their words are absent from the page; those whose words stand there still are left out. */
export async function absencesOf(database: Kysely<Tables>, placed: readonly Placed[]): Promise<Map<string, Absence>> {
  const followed = await followersOf(database, [...new Set(placed.map(({ article }) => article))])
  const absences = new Map<string, Absence>()
  for (const { article, text, statement } of placed) {
    const follower = followed.get(article)
    if (follower === undefined) continue
    const isThere = statement.content.every(([start, end]) => follower.text.includes(unquoted(plain(text.slice(start, end)))))
    if (!isThere) absences.set(statement.id, { lastSeen: follower.lastSeen, absent: follower.seen })
  }
  return absences
}

type Follower = { readonly lastSeen: string; readonly seen: string; readonly text: string }

/** What each article's page said when it was next seen with other words, by the article's id. */
async function followersOf(database: Kysely<Tables>, articles: readonly string[]): Promise<Map<string, Follower>> {
  if (articles.length === 0) return new Map()
  const last = sql<Date>`(select max(seen) from sighting where sighting.article = article.id)`
  const rows = await database
    .selectFrom('article')
    .innerJoin('history', 'history.page', 'article.history')
    .innerJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('sighting')
          .innerJoin('article as next', 'next.id', 'sighting.article')
          .select(['sighting.seen', 'next.text', 'next.record'])
          .whereRef('sighting.history', '=', 'article.history')
          .where('sighting.seen', '>', last)
          .orderBy('sighting.seen')
          .limit(1)
          .as('follower'),
      (join) => join.onTrue(),
    )
    .select(['article.id', last.as('lastSeen'), 'follower.seen', 'follower.text', 'follower.record'])
    .where('article.id', 'in', articles)
    .where('history.versionCount', '>', 1)
    .execute()
  const textOf = (text: string, record: Pick<Article, 'sections'>) => unquoted(plainText({ text, sections: record.sections }))
  return new Map(
    rows.map(({ id, lastSeen, seen, text, record }) => [
      id,
      { lastSeen: lastSeen.toISOString(), seen: new Date(seen).toISOString(), text: textOf(text, record) },
    ]),
  )
}

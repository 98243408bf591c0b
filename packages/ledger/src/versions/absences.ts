import { type Article, type Speaker, type Statement, textOf } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { hasWords, plain, plainText, unquoted } from './words.ts'

/** When a page was last seen with a statement, and first without it. */
export type Absence = { readonly lastSeen: string; readonly absent: string }

type Placed = {
  readonly article: string
  readonly text: string
  readonly statement: Pick<Statement, 'id' | 'content'>
  readonly speaker: Pick<Speaker, 'name'> | null
}

/** Of statements that stand in a version which another has followed: since when their words, or the name of who said them, are absent from the page.
 *  Those whose words stand there still are left out. */
export async function absencesOf(database: Kysely<Tables>, placed: readonly Placed[]): Promise<Map<string, Absence>> {
  const followed = await followersOf(database, [...new Set(placed.map(({ article }) => article))])
  const absences = new Map<string, Absence>()
  for (const { article, text, statement, speaker } of placed) {
    const follower = followed.get(article)
    if (follower === undefined) continue
    // a name that a person gave, or a reader put together, is not missed where the page never had it
    const name = speaker?.name && text.includes(speaker.name) ? speaker.name : ''
    const words = [...statement.content.map((span) => textOf(text, span)), name]
    const own = unquoted(plain(text))
    const isThere = words.every((some) => hasWords(follower.text, unquoted(plain(some)), own))
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
  const storyOf = (text: string, { sections }: Pick<Article, 'sections'>) => unquoted(plainText({ text, sections }))
  return new Map(
    rows.map(({ id, lastSeen, seen, text, record }) => [
      id,
      { lastSeen: lastSeen.toISOString(), seen: new Date(seen).toISOString(), text: storyOf(text, record) },
    ]),
  )
}

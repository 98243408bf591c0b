import { type Kysely, sql } from 'kysely'
import { badCursor, cursorFrom, cursorParts, isStored } from '../cursor.ts'
import type { Tables } from '../database/tables.ts'
import { instantOf, isInstant } from '../instant.ts'
import { pageSize } from '../page-size.ts'
import { isSelected, type Selection } from '../selection.ts'

/** An article as a list shows it. Each version of a page is one. */
export type ListedArticle = {
  readonly id: string
  readonly url: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly title: string | null
  readonly byline: readonly string[]
  readonly published: string | null
  /** Whether it is only what a feed tells of its page. */
  readonly excerpt: boolean
  readonly statementCount: number
  /** When its page was first and last seen with these words, in ISO 8601 and UTC. */
  readonly firstSeen: string
  readonly lastSeen: string
}

export type ArticlesQuery = Selection & {
  /** Articles a page of results: 1 to 1,000, 20 where nothing is said. */
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: string
}

export type Articles = { readonly articles: readonly ListedArticle[]; readonly next: string | null }

/** The articles of a ledger, the newest first by the instant of publication, what has no date last; paged by key.
 *  @throws {InputError} `bad-cursor`, `bad-date` */
export async function articlesOf(database: Kysely<Tables>, { limit, after, ...selection }: ArticlesQuery = {}): Promise<Articles> {
  const seen = (which: 'min' | 'max') => sql<Date>`(select ${sql.raw(which)}(seen) from sighting where sighting.article = article.id)`
  let query = database
    .selectFrom('article')
    .select(['id', 'url', 'outlet', 'agency', 'title', 'published', 'record'])
    .select(sql<number>`(select count(*)::int from statement where statement.article = article.id)`.as('statementCount'))
    .select([seen('min').as('firstSeen'), seen('max').as('lastSeen')])
    .where(isSelected(selection))
  if (after !== undefined) {
    const { publishedAt, id } = placeOf(after)
    query = query.where(sql<boolean>`("publishedAt", id) < (${publishedAt}::timestamptz, ${id})`)
  }
  const size = pageSize(limit)
  const rows = await query
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute()
  const last = rows.length > size ? rows[size - 1] : undefined
  return {
    articles: rows.slice(0, size).map(({ record: { byline, excerpt }, firstSeen, lastSeen, ...row }) => ({
      ...row,
      byline,
      excerpt,
      firstSeen: firstSeen.toISOString(),
      lastSeen: lastSeen.toISOString(),
    })),
    next: last ? cursorFrom([instantOf(last.published), last.id]) : null,
  }
}

function placeOf(cursor: string): { readonly publishedAt: string; readonly id: string } {
  const [publishedAt, id, ...rest] = cursorParts(cursor)
  if (isInstant(publishedAt) && isStored(id) && rest.length === 0) return { publishedAt, id }
  throw badCursor(cursor)
}

import { type Figure, textOf } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { badCursor, cursorFrom, cursorParts, isStored } from '../cursor.ts'
import type { Tables } from '../database/tables.ts'
import { instantOf, isInstant } from '../instant.ts'
import { pageSize } from '../page-size.ts'
import { speakersOfPerson } from './who.ts'

export type TimelineQuery = {
  /** Figures a page: 1 to 1,000, 20 where nothing is said. */
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: string
}

/** A figure that somebody gave, and where. */
export type GivenFigure = {
  readonly figure: Figure
  /** As it is printed. */
  readonly words: string
  readonly statement: string
  readonly article: string
  readonly outlet: string | null
  readonly published: string | null
}

export type Timeline = {
  /** Every month in which it is quoted, as 2026-03, the first first; statements of pages without a date are in none. */
  readonly months: readonly { readonly month: string; readonly statements: number; readonly outlets: number }[]
  /** What it put a number to, the newest first. */
  readonly figures: readonly GivenFigure[]
  readonly next: string | null
}

/** When somebody is quoted, and with which figures; words that a later version of a page has again count once.
 *  @param speaker  the id of any speaker of the person
 *  @throws {InputError} `no-speaker`, `bad-cursor` */
export async function timelineOf(database: Kysely<Tables>, speaker: string, { limit, after }: TimelineQuery = {}): Promise<Timeline> {
  const onward = after === undefined ? sql`true` : onwardFrom(after)
  const speakers = await speakersOfPerson(database, speaker)
  const months = await sql<Timeline['months'][number]>`
    select to_char(statement."publishedAt" at time zone 'UTC', 'YYYY-MM') as month, count(*)::int as statements,
      count(distinct article."outletKey")::int as outlets
    from statement join article on article.id = statement.article
    where statement.speaker = any(${speakers}::text[]) and not statement."isRepeated" and isfinite(statement."publishedAt")
    group by 1 order by 1`.execute(database)
  const size = pageSize(limit)
  const { rows } = await sql<Omit<GivenFigure, 'figure' | 'words'> & { id: string }>`
    select figure.id, statement.id as statement, article.id as article, article.outlet, article.published
    from statement join figure on figure.statement = statement.id join article on article.id = statement.article
    where statement.speaker = any(${speakers}::text[]) and not statement."isRepeated" and ${onward}
    order by statement."publishedAt" desc, figure.id desc, statement.id desc limit ${size + 1}`.execute(database)
  const printed = await figuresIn(database, [...new Set(rows.map(({ article }) => article))])
  const last = rows.length > size ? rows[size - 1] : undefined
  return {
    months: months.rows,
    figures: rows.slice(0, size).map(({ id, ...where }) => ({ ...(printed.get(keyOf(where.article, id)) as Printed), ...where })),
    next: last ? cursorFrom([instantOf(last.published), last.id, last.statement]) : null,
  }
}

const keyOf = (article: string, figure: string): string => `${article} ${figure}`

type Printed = Pick<GivenFigure, 'figure' | 'words'>

/** The figures of some articles, by {@link keyOf}: each article is read once, however many it has. */
async function figuresIn(database: Kysely<Tables>, articles: readonly string[]): Promise<Map<string, Printed>> {
  if (articles.length === 0) return new Map()
  const rows = await database.selectFrom('article').select(['id', 'entries', 'text']).where('id', 'in', articles).execute()
  return new Map(
    rows.flatMap(({ id, entries, text }) =>
      entries.figures.map((figure): [string, Printed] => [keyOf(id, figure.id), { figure, words: textOf(text, figure.span) }]),
    ),
  )
}

function onwardFrom(cursor: string) {
  const [publishedAt, figure, statement, ...rest] = cursorParts(cursor)
  if (isInstant(publishedAt) && isStored(figure) && isStored(statement) && rest.length === 0)
    return sql`(statement."publishedAt", figure.id, statement.id) < (${publishedAt}::timestamptz, ${figure}, ${statement})`
  throw badCursor(cursor)
}

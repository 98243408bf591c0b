import type { Check, Speaker, Statement } from '@onrecord/record'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { CHECKS_ON_STATEMENT, type CheckRow, checkFrom } from '../checks/store.ts'
import type { Tables } from '../database/tables.ts'
import { instantOf } from '../instant.ts'
import { noStatement } from '../no-statement.ts'
import { pageSize } from '../page-size.ts'
import { storable } from '../storable.ts'
import { type Absence, absencesOf } from '../versions/absences.ts'
import { EXCERPT } from '../versions/version-of.ts'
import { contextOf } from './context.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { conditionsOf } from './filters.ts'
import { fitting, newestFirst } from './fitting.ts'
import type { Query } from './query.ts'

export type FoundStatement = {
  readonly article: {
    readonly id: string
    readonly url: string | null
    readonly outlet: string | null
    readonly title: string | null
    readonly published: string | null
    /** Whether it is only what a feed tells of its page. */
    readonly excerpt: boolean
  }
  readonly statement: Statement
  readonly speaker: Speaker | null
  readonly words: string
  /** The paragraph around the words, for showing them in place; at most 1,000 units on either side. */
  readonly context: { readonly text: string; readonly start: number }
  /** The source as printed, where no speaker is settled. */
  readonly source: string | null
  /** Where the page was seen without these words later: when it was last seen with them, and first without. */
  readonly absence: Absence | null
  /** What people decided on it, first to last; what they corrected stands corrected. */
  readonly checks: readonly Check[]
}

export type Found = { readonly statements: readonly FoundStatement[]; readonly next: string | null }

/** Statements that fit every part of a query, in the order of the page within an article; paged by key.
 *  @throws {InputError} `bad-cursor`, `bad-date`, `query-too-long`, `no-speaker` */
export async function search(database: Kysely<Tables>, query: Query): Promise<Found> {
  const { order = 'newest', limit, after, asOf, known } = query
  const conditions = await conditionsOf(database, query)
  const isRanked = order === 'best' && conditions.match !== null
  const size = pageSize(limit)
  const part = { isRanked, limit: size + 1, after: after === undefined ? null : placeOf(after, { isRanked }) }
  const rows = await newestFirst(database, conditions, part, async (asked) => {
    const found = await rowsOf(database, fitting(asked, part))
    return { found, count: isRanked ? (found[0]?.count ?? 0) : found.length }
  })
  return foundIn(database, rows, { size, isPast: asOf !== undefined || known !== undefined })
}

/** Statements by their ids, the newest first; without those that the ledger has no more.
 *  @param ids  1,000 at most */
export async function statementsOf(database: Kysely<Tables>, ids: readonly string[]): Promise<readonly FoundStatement[]> {
  if (ids.length === 0) return []
  const given = sql`select distinct id, null::float8 as rank, null::int as count from unnest(${ids}::text[]) as given (id)`
  return (await foundIn(database, await rowsOf(database, given), { size: ids.length })).statements
}

/** One statement, by its id or by one that it had before it was corrected.
 *  @throws {InputError} `no-statement` */
export async function statementOf(database: Kysely<Tables>, given: string): Promise<FoundStatement> {
  const id = storable(given)
  const [found] = await statementsOf(database, [id])
  if (found) return found
  const checked = await database
    .selectFrom('check')
    .select('statement')
    .where('was', '=', id)
    .where('statement', 'is not', null)
    .executeTakeFirst()
  const [corrected] = await statementsOf(database, checked?.statement ? [checked.statement] : [])
  if (corrected) return corrected
  throw noStatement(id)
}

/** What is shown of the statements that fit, read for these alone: common words fit thousands.
 *  @param fits  a query as {@link fitting} makes it */
async function rowsOf(database: Kysely<Tables>, fits: RawBuilder<unknown>): Promise<Row[]> {
  return database
    .selectFrom(sql<{ id: string; rank: number | null; count: number | null }>`(${fits})`.as('fitting'))
    .innerJoin('statement', 'statement.id', 'fitting.id')
    .innerJoin('article', 'article.id', 'statement.article')
    .innerJoin('history', 'history.page', 'article.history')
    .leftJoin('speaker', 'speaker.id', 'statement.speaker')
    .select(['article.id', 'article.url', 'article.outlet', 'article.title', 'article.published'])
    .select(['statement.words', 'statement.position', 'statement.entry as statement', 'speaker.entry as speaker'])
    .select([ONCE.as('text'), IS_EXCERPT.as('excerpt'), HAS_VERSIONS.as('hasVersions'), CHECKS_ON_STATEMENT.as('checks')])
    .select(['fitting.rank', 'fitting.count'])
    .orderBy('fitting.rank', 'desc')
    .orderBy('statement.publishedAt', 'desc')
    .orderBy('statement.article', 'desc')
    .orderBy('statement.position', 'asc')
    .execute()
}

/** A text once an article, and not once a statement: a page of results can be of one long article. */
const ONCE = sql<string | null>`case when row_number() over (partition by article.id) = 1 then article.text end`
// not from the record: PostgreSQL looks into no json that holds NUL
const IS_EXCERPT = sql<boolean>`starts_with(article.history, ${EXCERPT})`
const HAS_VERSIONS = sql<boolean>`history."versionCount" > 1`

type Row = FoundStatement['article'] & {
  readonly text: string | null
  /** Whether its page was seen with other words too. */
  readonly hasVersions: boolean
  readonly checks: readonly CheckRow[] | null
  readonly statement: Statement
  readonly speaker: Speaker | null
  readonly words: string
  readonly position: number
  /** How well its words fit; null where the list is newest first. */
  readonly rank: number | null
  /** Of all statements that were ranked, how many there are. */
  readonly count: number | null
}

/** @param rows  one more than the page has, where more fit */
async function foundIn(
  database: Kysely<Tables>,
  rows: readonly Row[],
  { size, isPast = false }: { size: number; isPast?: boolean },
): Promise<Found> {
  const page = rows.slice(0, size)
  const last = rows.length > size ? page.at(-1) : undefined
  const texts = new Map(rows.flatMap(({ id, text }) => (text === null ? [] : [[id, text] as const])))
  const textOf = (id: string) => texts.get(id) as string
  const versions = isPast ? [] : page.filter(({ hasVersions }) => hasVersions)
  const absences = await absencesOf(
    database,
    versions.map(({ id, statement, speaker }) => ({ article: id, text: textOf(id), statement, speaker })),
  )
  return {
    statements: page.map(({ id, url, outlet, title, published, excerpt, statement, speaker, words, checks }) => ({
      article: { id, url, outlet, title, published, excerpt },
      statement,
      speaker,
      words,
      context: contextOf(textOf(id), statement),
      source: statement.source.map(([start, end]) => textOf(id).slice(start, end)).join(' … ') || null,
      absence: absences.get(statement.id) ?? null,
      checks: (checks ?? []).map(checkFrom),
    })),
    next: last ? cursorOf({ rank: last.rank, publishedAt: instantOf(last.published), article: last.id, position: last.position }) : null,
  }
}

import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Place } from './cursor.ts'
import type { Conditions } from './filters.ts'

/** A statement that fits. */
export type Fitting = { readonly id: string /** How well its words do; null where a list is newest first. */; readonly rank: number | null }

/** Of matches beyond these only the newest are ranked: a word that stands in a tenth of all statements says little of any. */
const MOST_RANKED = 1000

export type Part = {
  readonly isRanked: boolean
  /** Statements at most. */
  readonly limit: number
  /** Where the part before ended; null for the first. */
  readonly after: Place | null
}

/** The ids of the statements that fit, a part of the list. What is shown of them is read for these alone: common words fit thousands. */
export async function fitting(database: Kysely<Tables>, conditions: Conditions, { isRanked, limit, after }: Part): Promise<Fitting[]> {
  const query = isRanked ? best(conditions, limit, after) : newest(conditions, limit, after)
  return (await sql<Fitting>`${query}`.execute(database)).rows
}

function newest(conditions: Conditions, limit: number, after: Place | null): RawBuilder<unknown> {
  const { match, where, named } = conditions
  // the time alone too: it is what an index can begin at
  const rest = after
    ? sql<boolean>`(statement."publishedAt" <= ${after.publishedAt} and (${KEY}) < (${after.publishedAt}, ${after.article}, ${-after.position}))`
    : sql<boolean>`true`
  const rank = sql`null::float8`
  if (named === null || match !== null) return chosen(conditions, rank, sql`${where} and ${rest}`, limit)
  // the newest of each naming: or else all that one has said, on ten thousand pages, would be sorted
  const each = chosen(conditions, rank, sql`statement.naming = naming.id and ${named.where} and ${rest}`, limit)
  return sql`select statement.* from unnest(${named.namings}::text[]) as naming (id) cross join lateral (${each}) as statement
    order by ${NEWEST} limit ${limit}`
}

function best(conditions: Conditions, limit: number, after: Place | null): RawBuilder<unknown> {
  const ranked = chosen(conditions, sql`${conditions.match?.rank}`, conditions.where, MOST_RANKED)
  const rest = after ? sql`(rank, ${KEY}) < (${after.rank}::float8, ${after.publishedAt}, ${after.article}, ${-after.position})` : sql`true`
  return sql`select * from (${ranked}) as statement where ${rest} order by rank desc, ${NEWEST} limit ${limit}`
}

function chosen({ isOfArticle }: Conditions, rank: RawBuilder<unknown>, where: RawBuilder<unknown>, limit: number): RawBuilder<unknown> {
  const article = isOfArticle ? sql`join article on article.id = statement.article` : sql``
  return sql`select statement.id, statement."publishedAt", statement.article, statement.position, ${rank} as rank
    from statement ${article} where ${where} order by ${NEWEST} limit ${limit}`
}

const NEWEST = sql`statement."publishedAt" desc, statement.article desc, statement.position`
const KEY = sql`statement."publishedAt", statement.article, -statement.position`

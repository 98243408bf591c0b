import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Place } from './cursor.ts'
import type { Conditions } from './filters.ts'
import { windowOf } from './window.ts'

/** Of matches beyond these only the newest are ranked: a word that stands in a tenth of all statements says little of any. */
const MOST_RANKED = 1000

export type Part = {
  readonly isRanked: boolean
  /** Statements at most. */
  readonly limit: number
  /** Where the part before ended; null for the first. */
  readonly after: Place | null
}

/** The statements that fit, a part of the list: each `id`, its `rank`, which is null where the list is newest first, and the `count` of those that were ranked. */
export const fitting = (asked: Asked, part: Part): RawBuilder<unknown> =>
  part.isRanked ? best(asked, part) : newest(asked, part, sql`null::float8 as rank, null::int as count`)

/** Looks in the newest part of the ledger where that is worth while, and in all of it where that has too few.
 *  @param look  looks, and says how many statements it met */
export async function newestFirst<Found>(
  database: Kysely<Tables>,
  conditions: Conditions,
  part: Part,
  look: (asked: Asked) => Promise<{ readonly found: Found; readonly count: number }>,
): Promise<Found> {
  const since = await windowFor(database, conditions, part)
  if (since !== null) {
    const { found, count } = await look(within(conditions, since))
    if (count >= countOf(part)) return found
  }
  return (await look(conditions)).found
}

/** What is asked of the newest part of a ledger alone. */
type Windowed = Conditions & { readonly isWindowed: true }

export type Asked = Conditions | Windowed

const within = (conditions: Conditions, since: string): Windowed => ({
  ...conditions,
  where: sql<boolean>`(statement."publishedAt" >= ${since}::timestamptz and ${conditions.where})`,
  isWindowed: true,
})

/** Where it is worth while to search the newest statements first. Else the newest are found by the database's own choice of index, which is right but for
 *  words that it has to parse: it takes that for cheaper than it is. */
async function windowFor(database: Kysely<Tables>, conditions: Conditions, part: Part): Promise<string | null> {
  const isParsed = conditions.match?.isParsed === true && part.after === null
  return part.isRanked || isParsed ? windowOf(database, fromWhere(conditions), countOf(part)) : null
}

/** Statements that have to be found before the list is made. */
const countOf = ({ isRanked, limit }: Part) => (isRanked ? MOST_RANKED : limit)

/** The newest that fit.
 *  @param columns  what is told of each beside {@link PLACE}: columns of `statement` */
export function newest(conditions: Asked, { limit, after }: Part, columns: RawBuilder<unknown>): RawBuilder<unknown> {
  const { match, where, named } = conditions
  // the time alone too: it is what an index can begin at
  const rest = after
    ? sql<boolean>`(statement."publishedAt" <= ${after.publishedAt} and (${KEY}) < (${after.publishedAt}, ${after.article}, ${-after.position}))`
    : sql<boolean>`true`
  if (named === null || match !== null) return chosen(conditions, columns, sql`${where} and ${rest}`, limit)
  // the newest of each naming: or else all that one has said, on ten thousand pages, would be sorted
  const each = chosen(conditions, columns, sql`statement.naming = naming.id and ${named.where} and ${rest}`, limit)
  return sql`select statement.* from unnest(${named.namings}::text[]) as naming (id) cross join lateral (${each}) as statement
    order by ${NEWEST} limit ${limit}`
}

function best(conditions: Asked, { limit, after }: Part): RawBuilder<unknown> {
  const ranked = chosen(conditions, sql`${conditions.match?.rank} as rank`, conditions.where, MOST_RANKED)
  const rest = after ? sql`(rank, ${KEY}) < (${after.rank}::float8, ${after.publishedAt}, ${after.article}, ${-after.position})` : sql`true`
  return sql`select * from (select *, count(*) over ()::int as count from (${ranked}) as statement) as statement
    where ${rest} order by rank desc, ${NEWEST} limit ${limit}`
}

function chosen(conditions: Asked, columns: RawBuilder<unknown>, where: RawBuilder<unknown>, limit: number): RawBuilder<unknown> {
  const all = fromWhere({ ...conditions, where })
  // with an offset all that fit are found before they are sorted: else the database would parse one after the other, the newest first
  const from = 'isWindowed' in conditions && conditions.match?.isParsed ? sql`from (select statement.* ${all} offset 0) as statement` : all
  return sql`select ${PLACE}, ${columns} ${from} order by ${NEWEST} limit ${limit}`
}

function fromWhere({ isOfArticle, where }: { isOfArticle: boolean; where: RawBuilder<unknown> }): RawBuilder<unknown> {
  const article = isOfArticle ? sql`join article on article.id = statement.article` : sql``
  return sql`from statement ${article} where ${where}`
}

const PLACE = sql`statement.id, statement."publishedAt", statement.article, statement.position`
const NEWEST = sql`statement."publishedAt" desc, statement.article desc, statement.position`
const KEY = sql`statement."publishedAt", statement.article, -statement.position`

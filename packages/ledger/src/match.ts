import { InputError } from '@onrecord/record'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from './database/tables.ts'

/** How the words of a query meet the words of a statement. */
export type Match = { readonly fits: RawBuilder<boolean>; readonly rank: RawBuilder<number> }

/** Units a query may have: PostgreSQL refuses one that comes to a megabyte. */
const LONGEST = 10_000

/** Words are matched in their ground forms, or, where English leaves all of them out (the name Will), as they stand.
 *  @param words  as {@link storable} gives them
 *  @throws {InputError} `query-too-long` */
export async function matchOf(database: Kysely<Tables>, words: string): Promise<Match> {
  if (words.length > LONGEST)
    throw new InputError('query-too-long', words.slice(0, 60), `A query has at most ${LONGEST} characters. Give fewer words.`)
  const { parse, isEmpty } = await parserOf(database, words)
  const vector = isEmpty ? sql`to_tsvector('simple', left(statement.words, 100000))` : sql`statement.search`
  const query = isEmpty ? sql`${parse}('simple', ${words})` : sql`${parse}('english', ${words})`
  return { fits: sql`${vector} @@ ${query}`, rank: sql`ts_rank_cd(${vector}, ${query}, ${BY_LENGTH})::float8` }
}

/** Divides a rank by the logarithm of the statement's length: a long speech says many words. */
const BY_LENGTH = sql.raw('1')

const WEBSEARCH = sql.raw('websearch_to_tsquery')
/** Knows no signs, only words. */
const PLAIN = sql.raw('plainto_tsquery')

async function parserOf(database: Kysely<Tables>, words: string): Promise<{ parse: RawBuilder<unknown>; isEmpty: boolean }> {
  try {
    return { parse: WEBSEARCH, isEmpty: await isEmptyFor(WEBSEARCH, database, words) }
  } catch (error) {
    // more than 32 signs in a row ("- - - …") overrun the parser of web searches
    if ((error as { code?: unknown }).code !== INTERNAL_ERROR) throw error
    return { parse: PLAIN, isEmpty: await isEmptyFor(PLAIN, database, words) }
  }
}

const INTERNAL_ERROR = 'XX000'

async function isEmptyFor(parse: RawBuilder<unknown>, database: Kysely<Tables>, words: string): Promise<boolean> {
  const { rows } = await sql<{ isEmpty: boolean }>`select numnode(${parse}('english', ${words})) = 0 as "isEmpty"`.execute(database)
  return rows[0]?.isEmpty === true
}

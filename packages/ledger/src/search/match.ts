import { InputError } from '@onrecord/record'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type Near, nearIn } from './near.ts'

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
  const parse = await parserOf(database, words)
  const isEmpty = await isEmptyFor(parse('english', words), database)
  const vector = isEmpty ? sql`to_tsvector('simple', left(statement.words, 100000))` : sql`statement.search`
  const query = parse(isEmpty ? 'simple' : 'english', words)
  return { fits: sql`${vector} @@ ${query}`, rank: sql`ts_rank_cd(${vector}, ${query}, ${BY_LENGTH})::float8` }
}

/** Divides a rank by the logarithm of the statement's length: a long speech says many words. */
const BY_LENGTH = sql.raw('1')

type Parse = (language: 'english' | 'simple', words: string) => RawBuilder<unknown>

const webSearch: Parse = (language, words) => {
  const { rest, near } = nearIn(words)
  return sql`(${sql.join([sql`websearch_to_tsquery(${language}, ${rest})`, ...near.map((pair) => nearQuery(language, pair))], sql` && `)})`
}

/** Knows no signs, only words. */
const plain: Parse = (language, words) => sql`plainto_tsquery(${language}, ${words})`

/** Either order, at any distance up to the one that is asked for. */
function nearQuery(language: string, { a, b, distance }: Near): RawBuilder<unknown> {
  const phrase = (words: string) => sql`phraseto_tsquery(${language}, ${words})`
  const distances = Array.from({ length: distance }, (_, i) => i + 1)
  const orders = distances.flatMap((words) => [
    sql`tsquery_phrase(${phrase(a)}, ${phrase(b)}, ${words}::int)`,
    sql`tsquery_phrase(${phrase(b)}, ${phrase(a)}, ${words}::int)`,
  ])
  return sql`(${sql.join(orders, sql` || `)})`
}

async function parserOf(database: Kysely<Tables>, words: string): Promise<Parse> {
  try {
    await isEmptyFor(webSearch('english', words), database)
    return webSearch
  } catch (error) {
    // more than 32 signs in a row ("- - - …") overrun the parser of web searches
    if ((error as { code?: unknown }).code !== INTERNAL_ERROR) throw error
    return plain
  }
}

const INTERNAL_ERROR = 'XX000'

async function isEmptyFor(query: RawBuilder<unknown>, database: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ isEmpty: boolean }>`select numnode(${query}) = 0 as "isEmpty"`.execute(database)
  return rows[0]?.isEmpty === true
}

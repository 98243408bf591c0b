import { InputError } from '@onrecord/record'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type Near, nearIn } from './near.ts'

/** How the words of a query meet the words of a statement. */
export type Match = {
  readonly fits: RawBuilder<boolean>
  readonly rank: RawBuilder<number>
  /** Whether the words are matched as they stand: each statement that no index names is parsed for it. */
  readonly isParsed: boolean
}

/** Units a query may have: a page of text, more than anybody looks for. PostgreSQL refuses one that comes to a megabyte. */
const LONGEST = 5000

/** Words are matched in their ground forms, or, where English leaves all of them out (the name Will), as they stand.
 *  @param words  as {@link storable} gives them
 *  @throws {InputError} `query-too-long` */
export async function matchOf(database: Kysely<Tables>, words: string): Promise<Match> {
  if (words.length > LONGEST)
    throw new InputError('query-too-long', words.slice(0, 60), `A query has at most ${LONGEST} characters. Give fewer words.`)
  const { parse, english } = await parserOf(database, words)
  const isParsed = english === ''
  const vector = isParsed ? sql`to_tsvector('simple', left(statement.words, 100000))` : sql`statement.search`
  const parsed = parse(isParsed ? 'simple' : 'english', words)
  const terms = termsOf(isParsed ? await textOf(parsed, database) : english)
  const query = terms === null ? parsed : sql`${terms.join(' & ')}::tsquery`
  return { fits: sql`${vector} @@ ${query}`, rank: sql`ts_rank_cd(${vector}, ${query}, ${BY_LENGTH})::float8`, isParsed }
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

async function parserOf(database: Kysely<Tables>, words: string): Promise<{ parse: Parse; english: string }> {
  try {
    return { parse: webSearch, english: await englishOf(words, database) }
  } catch (error) {
    // more than 32 signs in a row ("- - - …") overrun the parser of web searches
    if ((error as { code?: unknown }).code !== INTERNAL_ERROR) throw error
    return { parse: plain, english: await textOf(plain('english', words), database) }
  }
}

const INTERNAL_ERROR = 'XX000'

/** Queries that are known as they are printed: a search is followed by its counts, and by the next part of its list. */
const MOST_KNOWN = 200
const known = new WeakMap<Kysely<Tables>, Map<string, Promise<string>>>()

/** Words as PostgreSQL understands them, in English; empty where no word is left of them. */
function englishOf(words: string, database: Kysely<Tables>): Promise<string> {
  const texts = known.get(database) ?? new Map<string, Promise<string>>()
  known.set(database, texts)
  const text = texts.get(words) ?? textOf(webSearch('english', words), database)
  texts.delete(words)
  texts.set(words, text)
  text.catch(() => texts.delete(words))
  const [oldest] = texts.keys()
  if (texts.size > MOST_KNOWN && oldest !== undefined) texts.delete(oldest)
  return text
}

/** A query as PostgreSQL prints it; empty where no word is left of it. */
async function textOf(query: RawBuilder<unknown>, database: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ text: string }>`select ${query}::text as text`.execute(database)
  return rows[0]?.text ?? ''
}

/** What a query asks for, each once; null where it is no plain list. A word that stands twice ("ship ships") would be taken for two that seldom meet, and
 *  all statements that have it would be read.
 *  @param query  as PostgreSQL prints it */
export function termsOf(query: string): readonly string[] | null {
  if (/[|()]/.test(query.replaceAll(LEXEME, ''))) return null
  return [...new Set(query.match(TERM)?.map((term) => term.trim()))]
}

const LEXEME = /'(?:[^']|'')*'/g
const TERM = /(?:'(?:[^']|'')*'|[^'&])+/g

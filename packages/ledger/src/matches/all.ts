import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { instantOf } from '../instant.ts'
import { type Matches, pageOf, statementOf } from './matches.ts'
import { utteranceOf } from './utterance.ts'

export type AllMatchesQuery = {
  /** Printings told of an utterance, at most 1000; its counts are of all. */
  readonly limit?: number
  readonly signal?: AbortSignal
}

/** Every utterance that more than one page prints, under its fullest printing, or the earliest of such; by the dates of these, what has no date first. In
 *  flat memory. Likeness is between two statements and goes no further: a fragment of two speeches does not make them one, and stands under both. */
export async function* allMatches(database: Kysely<Tables>, { limit, signal }: AllMatchesQuery = {}): AsyncIterable<Matches> {
  const isFullest = remembered(async (id: string) => {
    const { printing } = await statementOf(database, id)
    return (await utteranceOf(database, printing)).fuller.length === 0
  })
  for await (const id of statements(database)) {
    signal?.throwIfAborted()
    const asked = await statementOf(database, id)
    const utterance = await utteranceOf(database, asked.printing)
    if (utterance.places.length === 0) continue
    // what stands under a fuller one is told of with it; where that one stands under another, which does not hold this, it is told of here
    let isTold = false
    for (const fuller of utterance.fuller) isTold ||= await isFullest(fuller)
    if (!isTold) yield pageOf(database, asked, utterance, { limit })
  }
}

/** The ids of all statements, the earliest first, a batch a query. */
async function* statements(database: Kysely<Tables>): AsyncIterable<string> {
  for (let after: { publishedAt: string; article: string; position: number } | null = null; ; ) {
    let query = database
      .selectFrom('article')
      .innerJoin('statement', 'statement.article', 'article.id')
      .select(['statement.id', 'article.id as article', 'article.published', 'statement.position'])
    if (after !== null)
      query = query.where(
        sql<boolean>`(article."publishedAt", article.id, statement.position) > (${after.publishedAt}, ${after.article}, ${after.position})`,
      )
    const rows = await query.orderBy('article.publishedAt').orderBy('article.id').orderBy('statement.position').limit(BATCH).execute()
    for (const { id } of rows) yield id
    const last = rows.at(-1)
    if (last === undefined) return
    after = { publishedAt: instantOf(last.published), article: last.article, position: last.position }
  }
}

const BATCH = 500

/** A function whose last answers are kept. */
function remembered(answer: (id: string) => Promise<boolean>): (id: string) => Promise<boolean> {
  const known = new Map<string, boolean>()
  return async (id) => {
    const held = known.get(id) ?? (await answer(id))
    if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value as string)
    known.set(id, held)
    return held
  }
}

const MOST_REMEMBERED = 10_000

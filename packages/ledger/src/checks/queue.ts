import { type Kysely, sql } from 'kysely'
import { badCursor, cursorFrom, cursorParts, isStored } from '../cursor.ts'
import type { Tables } from '../database/tables.ts'
import { pageSize } from '../page-size.ts'
import { type FoundStatement, statementsOf } from '../search/search.ts'

export type QueueQuery = {
  /** Statements a page of results: 1 to 1,000, 20 where nothing is said. */
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: string
}

export type Queue = { readonly statements: readonly FoundStatement[]; readonly next: string | null }

/** Statements that nobody has checked, or whose checks were taken back, those first of which the reader is least sure; of words that stand in several versions of a page the last. Paged by
 *  key, so that what is checked meanwhile moves nothing.
 *  @throws {InputError} `bad-cursor` */
export async function queueOf(database: Kysely<Tables>, { limit, after }: QueueQuery = {}): Promise<Queue> {
  const size = pageSize(limit)
  const onward = after === undefined ? sql`true` : onwardFrom(after)
  const { rows } = await sql<{ id: string; confidence: number }>`
    select id, confidence from statement
    where not "isRepeated" and ${onward} and not exists (
      select from "check" where "check".statement = statement.id and "check".entry->>'verdict' <> 'undone'
      and not exists (select from "check" undo where undo.article = "check".article and undo.entry->>'undoes' = "check".id))
    order by confidence, id limit ${size + 1}`.execute(database)
  const ids = rows.slice(0, size).map(({ id }) => id)
  const found = new Map((await statementsOf(database, ids)).map((told) => [told.statement.id, told]))
  const last = rows.length > size ? rows[size - 1] : undefined
  return {
    statements: ids.flatMap((id) => found.get(id) ?? []),
    next: last ? cursorFrom([last.confidence, last.id]) : null,
  }
}

function onwardFrom(cursor: string) {
  const [confidence, id, ...rest] = cursorParts(cursor)
  // beyond 0 to 1 a number may be none that the column's type knows
  if (typeof confidence === 'number' && confidence >= 0 && confidence <= 1 && isStored(id) && rest.length === 0)
    return sql`(confidence, id) > (${confidence}::real, ${id})`
  throw badCursor(cursor)
}

import type { Change } from '@onrecord/record'
import type { Kysely } from 'kysely'
import { badCursor, cursorFrom, cursorParts, isStored } from '../cursor.ts'
import type { Tables } from '../database/tables.ts'
import { isExactInstant } from '../exact-instant.ts'
import { pageSize } from '../page-size.ts'
import { type ChangePlace, type ChangesQuery, type PlacedChange, placedChanges } from './changes.ts'

export type ChangesPageQuery = ChangesQuery & {
  /** Changes a page, 1 to 1000. */
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: string
}

export type Changes = { readonly changes: readonly Change[]; readonly next: string | null }

/** What changed in what people said, the newest first, a page at a time; what is seen meanwhile moves nothing.
 *  @throws {InputError} `bad-cursor`, `bad-date` */
export async function changesPage(database: Kysely<Tables>, { limit, after, ...query }: ChangesPageQuery = {}): Promise<Changes> {
  const size = pageSize(limit)
  const placed: PlacedChange[] = []
  for await (const one of placedChanges(database, query, after === undefined ? undefined : placeFrom(after))) {
    placed.push(one)
    if (placed.length > size) break
  }
  const page = placed.slice(0, size)
  const last = placed.length > size ? page.at(-1)?.place : undefined
  return {
    changes: page.map(({ change }) => change),
    next: last ? cursorFrom([last.at, last.page, last.after, last.index]) : null,
  }
}

function placeFrom(cursor: string): ChangePlace {
  const [at, page, after, index, ...rest] = cursorParts(cursor)
  if (isExactInstant(at) && isStored(page) && isStored(after) && Number.isSafeInteger(index) && rest.length === 0)
    return { at, page, after, index: index as number }
  throw badCursor(cursor)
}

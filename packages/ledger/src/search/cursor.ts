import { badCursor, cursorFrom, cursorParts, isStored } from '../cursor.ts'
import { isInstant } from '../instant.ts'

/** The last statement of a page of results: where the next page goes on. */
export type Place = {
  /** How well the words fit; null where a list is newest first. */
  readonly rank: number | null
  readonly publishedAt: string
  readonly article: string
  readonly position: number
}

export function cursorOf({ rank, publishedAt, article, position }: Place): string {
  return cursorFrom([rank, publishedAt, article, position])
}

/** @throws {InputError} `bad-cursor` where it is none, or one of a list in another order */
export function placeOf(cursor: string, { isRanked }: { isRanked: boolean }): Place {
  const [rank, publishedAt, article, position] = cursorParts(cursor)
  if (
    (isRanked ? Number.isFinite(rank) : rank === null) &&
    isInstant(publishedAt) &&
    isStored(article) &&
    Number.isInteger(position) &&
    Math.abs(position as number) <= LARGEST_INTEGER
  )
    return { rank: rank as number | null, publishedAt, article, position: position as number }
  throw badCursor(cursor)
}

/** Of PostgreSQL's `integer`. */
const LARGEST_INTEGER = 2 ** 31 - 1

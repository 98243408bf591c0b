import { InputError } from '@onrecord/record'
import { instantOf, NO_INSTANT } from '../instant.ts'

/** The last statement of a page of results: where the next page goes on. */
export type Place = {
  /** How well the words fit; null where a list is newest first. */
  readonly rank: number | null
  readonly publishedAt: string
  readonly article: string
  readonly position: number
}

export function cursorOf({ rank, publishedAt, article, position }: Place): string {
  return Buffer.from(JSON.stringify([rank, publishedAt, article, position])).toString('base64url')
}

/** @throws {InputError} `bad-cursor` where it is none, or one of a list in another order */
export function placeOf(cursor: string, { isRanked }: { isRanked: boolean }): Place {
  const [rank, publishedAt, article, position] = partsOf(cursor)
  if (
    (isRanked ? Number.isFinite(rank) : rank === null) &&
    typeof publishedAt === 'string' &&
    (publishedAt === NO_INSTANT || instantOf(publishedAt) === publishedAt) &&
    typeof article === 'string' &&
    !article.includes('\0') &&
    article.isWellFormed() &&
    Number.isInteger(position) &&
    Math.abs(position as number) <= LARGEST_INTEGER
  )
    return { rank: rank as number | null, publishedAt, article, position: position as number }
  throw new InputError('bad-cursor', cursor.slice(0, 60), 'This is no place in this list of results. Use the `next` of the page before.')
}

/** Of PostgreSQL's `integer`. */
const LARGEST_INTEGER = 2 ** 31 - 1

function partsOf(cursor: string): unknown[] {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown
    return Array.isArray(parts) ? parts : []
  } catch {
    // what does not parse is no cursor
    return []
  }
}

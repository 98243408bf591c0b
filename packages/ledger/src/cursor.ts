import { InputError } from '@onrecord/record'

/** Where a page of a list ended, as its caller hands it back. */
export const cursorFrom = (parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

/** What a cursor was made from; an empty list where it is none. */
export function cursorParts(cursor: string): readonly unknown[] {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown
    return Array.isArray(parts) ? parts : []
  } catch {
    // what does not parse is no cursor
    return []
  }
}

/** Whether a part of a cursor can be a text of the database. */
export const isStored = (part: unknown): part is string => typeof part === 'string' && !part.includes('\0') && part.isWellFormed()

/** What is thrown where a cursor is none of the list. */
export const badCursor = (cursor: string): InputError =>
  new InputError('bad-cursor', cursor.slice(0, 60), 'This is no place in this list of results. Use the `next` of the page before.')

import { sha256Hex } from '@onrecord/record'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { insertion } from '../insertion.ts'

/** The id of what names a speaker: one of many pages has few, which a search finds first.
 *  @param names  as a speaker's row has them */
export const namingOf = (names: string): string => sha256Hex(new TextEncoder().encode(names)).slice(0, DIGITS)

/** Hex digits kept: 80 bits, as in ids. */
export const DIGITS = 20

/** Stores what speakers are named by. */
export async function storeNamings(transaction: Kysely<Tables>, names: readonly string[]): Promise<void> {
  const rows = [...new Set(names)].map((text) => ({ id: namingOf(text), names: text }))
  if (rows.length === 0) return
  await sql`${insertion('naming', { id: 'text', names: 'text' }, rows)}
    where not exists (select from naming where naming.id = given.id)`.execute(transaction)
}

/** Namings that are looked up one by one: from each its newest statements are read. */
const MOST = 300

/** The ids of the namings that fit; null where they are more than {@link MOST}. */
export async function namingsOf(database: Kysely<Tables>, fits: RawBuilder<boolean>): Promise<readonly string[] | null> {
  const { rows } = await sql<{ id: string }>`select id from naming where ${fits} limit ${MOST + 1}`.execute(database)
  return rows.length > MOST ? null : [...new Set(rows.map(({ id }) => id))]
}

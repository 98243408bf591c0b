import { type Kysely, sql } from 'kysely'
import { placeBehind, TOLD } from './articles/arrivals.ts'
import type { Tables } from './database/tables.ts'

/** A word for all that a ledger holds and tells of as come in: where it is the same again, nothing has changed in between, in whichever process.
 *  It can change by itself, as where other databases of the server are written to, and has no order. */
export async function revisionOf(database: Kysely<Tables>): Promise<string> {
  // which transactions are seen to have ended: two queries that see the same ones see the same rows
  const { rows } = await sql<{ revision: string }>`select pg_current_snapshot()::text || ' ' || ${TOLD} as revision`.execute(database)
  return (rows[0] as { revision: string }).revision
}

/** The place behind all that had come in at a revision, as `arrivalPlace` gives it. */
export const arrivalPlaceAt = (revision: string): string => placeBehind(revision.slice(revision.lastIndexOf(' ') + 1))

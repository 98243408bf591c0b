import { type Kysely, sql } from 'kysely'

/** Why somebody decided on who is whom, and why it was taken back. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const table of ['identity', 'identity_undo']) await sql`alter table ${sql.table(table)} add column note text`.execute(database)
}

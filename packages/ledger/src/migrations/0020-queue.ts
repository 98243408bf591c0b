import { type Kysely, sql } from 'kysely'

/** The order in which statements are checked. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

const STATEMENTS = [
  // what nobody has checked, the least sure first: where not "isRepeated" and not exists (… "check" …) order by confidence, id
  'create index statement_queue on statement (confidence, id) where not "isRepeated"',
]

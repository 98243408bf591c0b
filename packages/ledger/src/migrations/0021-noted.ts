import { type Kysely, sql } from 'kysely'

/** When the ledger was told of each sighting: of those from before the later of when its article was added and when it was. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

const STATEMENTS = [
  'alter table sighting add column noted timestamptz',
  'update sighting set noted = greatest(sighting.seen, article.added) from article where article.id = sighting.article',
  'alter table sighting alter column noted set default now(), alter column noted set not null',
]

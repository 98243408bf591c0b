import { type Kysely, sql } from 'kysely'

/** Each statement with the country of its speaker: of a country with thousands of speakers the newest statements are found without asking each of them. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

const STATEMENTS = [
  'alter table statement add column country text',
  'update statement set country = speaker.country from speaker where speaker.id = statement.speaker and speaker.country is not null',
  // search by country, newest first: where country = … order by "publishedAt" desc, article desc, position
  'create index statement_country on statement (country, "publishedAt" desc, article desc, position) where country is not null',
  // nothing asks for the speakers of a country any more
  'drop index speaker_country',
]

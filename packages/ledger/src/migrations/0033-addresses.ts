import { type Kysely, sql } from 'kysely'

/** Addresses that show a page which has its history under another one, by what that page says of itself. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

const STATEMENTS = [
  'create table address (address text primary key, page text not null)',
  // all addresses of a page, for exports: where page = …
  'create index address_page on address (page)',
]

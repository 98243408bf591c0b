import { type Kysely, sql } from 'kysely'

/** What people decide on statements, beside the readings of the articles. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

// no reference to the statement: a later reading may have it no more, and the check stays
const STATEMENTS = [
  `create table "check" (
    id text primary key,
    article text not null references article (id),
    statement text,
    was text not null,
    at timestamptz not null,
    entry json not null
  )`,
  // the checks of a record: where article = … order by at, id
  'create index check_article on "check" (article, at, id)',
  // the checks of what a search found: where statement = any(…)
  'create index check_statement on "check" (statement)',
  // a statement by the id that it had before it was corrected: where was = …
  'create index check_was on "check" (was)',
  `create table reading (
    id bigint generated always as identity primary key,
    article text not null references article (id),
    "isPresent" boolean not null,
    at timestamptz not null default now(),
    record json not null
  )`,
  // the readings of an article: where article = … order by id
  'create index reading_article on reading (article, id)',
]

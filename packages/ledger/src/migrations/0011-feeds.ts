import { type Kysely, sql } from 'kysely'

/** The feeds that a ledger follows, and the pages that are read again while they are young. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

const STATEMENTS = [
  `create table feed (
    url text primary key,
    title text,
    added timestamptz not null default now(),
    etag text,
    "lastModified" text,
    "visitedAt" timestamptz,
    "changedAt" timestamptz,
    "gapSeconds" float8 not null,
    "nextVisit" timestamptz not null,
    failures integer not null default 0,
    fault text,
    "deadSince" timestamptz
  )`,
  // who is to be visited: where "deadSince" is null and "nextVisit" <= …
  'create index feed_due on feed ("nextVisit") where "deadSince" is null',
  `create table revisit (
    address text primary key,
    stage integer not null,
    due timestamptz not null
  )`,
  // what is to be read again: where due <= … order by due
  'create index revisit_due on revisit (due)',
]

import { type Kysely, sql } from 'kysely'

/** Searches whose new statements are told, and which were. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

const STATEMENTS = [
  `create table alert (
    id text primary key,
    name text not null,
    filters json not null,
    webhook text,
    made timestamptz not null default now(),
    seen timestamptz not null default now()
  )`,
  `create table alert_told (
    alert text not null references alert (id) on delete cascade,
    key text not null,
    statement text not null,
    at timestamptz not null default now(),
    delivered boolean not null,
    primary key (alert, key)
  )`,
  // an alert's feed: where alert = … order by at desc
  'create index alert_told_at on alert_told (alert, at desc)',
  // what a webhook has not taken: where alert = … and not delivered
  'create index alert_undelivered on alert_told (alert) where not delivered',
  // what is new to an alert: where added > …
  'create index article_added on article (added)',
]

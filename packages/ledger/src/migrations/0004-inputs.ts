import { type Kysely, sql } from 'kysely'

/** What was added already, so that a command that was cut off goes on where it was; and whether an article is only an excerpt: none from before is. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

// the article in its text, as in 0002: an unescaped quotation mark stands in no string of it
const STATEMENTS = [
  // which are done: where key in …
  `create table input (
    key text primary key,
    run text,
    article text not null references article (id),
    done timestamptz not null default now()
  )`,
  // the end of a run: delete where run = …
  'create index input_run on input (run) where run is not null',
  `update article set record = replace(record::text, '"sections":', '"excerpt":false,"sections":')::json`,
]

import { type Kysely, sql } from 'kysely'

/** What kind of saying a statement is. Entries from before had no word for it, and all were listed as said: they stay so. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

const STATEMENTS = [
  `alter table statement add column family text not null default 'said'`,
  `alter table statement alter column family drop default`,
  // in the text of the entry: jsonb would put its keys into another order; in a string the quotation marks would stand escaped
  `update statement set entry =
    replace(entry::text, '"cueClass":null,', '"cueClass":"says","family":"said","negated":false,')::json`,
]

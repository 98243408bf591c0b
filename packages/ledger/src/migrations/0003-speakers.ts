import { type Kysely, sql } from 'kysely'

/** Who could be meant, who was told, whom a speaker speaks for and where each field was read: entries from before do not say. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

// in the text of the entry, as in 0002: an unescaped quotation mark stands in no string of it
const STATEMENTS = [
  `update statement set entry = replace(entry::text, '"anonymous":', '"candidates":[],"to":[],"anonymous":')::json`,
  `update speaker set entry = replace(entry::text, '"mentions":',
    '"spans":{"name":null,"title":null,"role":null,"affiliation":null,"country":null},"members":[],"onBehalfOf":null,"anonymity":null,"mentions":')::json`,
]

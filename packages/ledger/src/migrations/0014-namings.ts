import { type Kysely, sql } from 'kysely'
import { DIGITS } from '../search/namings.ts'

/** What names a speaker, once for all pages that name somebody so, and each statement's: a search by speaker reads no row a page. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

const ID = `left(encode(sha256(convert_to(names, 'UTF8')), 'hex'), ${DIGITS})`

// no id of `naming` is unique: two that add one at once would wait for each other, and a second row harms nothing
const STATEMENTS = [
  `create table naming (
    id text not null,
    names text not null
  )`,
  `insert into naming select ${ID}, names from speaker group by names`,
  'alter table statement add column naming text',
  `update statement set naming = ${ID} from speaker where speaker.id = statement.speaker`,
  // each is stored once: where id = …
  'create index naming_id on naming (id)',
  // search by the words of a speaker: where to_tsvector('simple', left(names, 100000)) @@ …
  `create index naming_names on naming using gin (to_tsvector('simple', left(names, 100000)))`,
  // search by speaker, newest first: where naming = … order by "publishedAt" desc, article desc, position
  'create index statement_naming on statement (naming, "publishedAt" desc, article desc, position)',
]

import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Signable } from '../matches/signature.ts'
import { signedOf, storeWordings } from '../matches/store.ts'

/** Fewer keys a wording, those of one speaker side by side: an index of a million takes them in faster. Every wording gets them anew. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`drop index wording_keys`.execute(database)
  await sql`truncate wording`.execute(database)
  const tables = database as Kysely<Tables>
  for (let after = ''; ; ) {
    const statements = await tables
      .selectFrom('statement')
      .leftJoin('speaker', 'speaker.id', 'statement.speaker')
      .select(['statement.id', 'statement.kind', 'statement.words', 'speaker.kind as speakerKind', 'speaker.name'])
      .$castTo<Signable & { id: string }>()
      .where('statement.id', '>', after)
      .orderBy('statement.id')
      .limit(BATCH)
      .execute()
    const last = statements.at(-1)
    if (last === undefined) break
    await storeWordings(tables, statements.map(signedOf))
    after = last.id
  }
  // candidates: where keys @> array[…]; each is looked up alone, and each would read a list of what is not sorted in yet
  await sql`create index wording_keys on wording using gin (keys) with (fastupdate = off)`.execute(database)
}

/** Statements a query. */
const BATCH = 1000

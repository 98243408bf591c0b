import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Signable } from '../matches/signature.ts'
import { sketchOf } from '../matches/sketch.ts'
import { signedOf, storeSignatures, storeSketches } from '../matches/store.ts'

/** What statements and articles are looked up by when the same quote is sought elsewhere. Those of before get theirs here. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  const tables = database as Kysely<Tables>
  for (let after = ''; ; ) {
    const articles = await tables.selectFrom('article').select(['id', 'text']).where('id', '>', after).orderBy('id').limit(BATCH).execute()
    await storeSketches(
      tables,
      articles.map(({ id, text }) => ({ article: id, ...sketchOf(text) })),
    )
    for (const { id } of articles) {
      const statements = await tables
        .selectFrom('statement')
        .leftJoin('speaker', 'speaker.id', 'statement.speaker')
        .select(['statement.id', 'statement.kind', 'statement.words', 'speaker.kind as speakerKind', 'speaker.name'])
        .$castTo<Signable & { id: string }>()
        .where('statement.article', '=', id)
        .execute()
      await storeSignatures(tables, statements.map(signedOf))
    }
    const last = articles.at(-1)
    if (last === undefined) break
    after = last.id
  }
}

/** Articles a query. */
const BATCH = 200

// no key of `wording` is unique: two that add one wording at once would wait for each other, and a second row harms nothing
const STATEMENTS = [
  `create table wording (
    id text not null,
    keys integer[] not null
  )`,
  `create table printing (
    statement text primary key references statement (id),
    wording text not null
  )`,
  `create table sketch (
    article text primary key references article (id),
    hashes integer[] not null,
    "shingleCount" integer not null
  )`,
  // the keys of a wording are stored once: where id = …
  'create index wording_id on wording (id)',
  // candidates: where keys @> array[…]; each is looked up alone, and each would read a list of what is not sorted in yet
  'create index wording_keys on wording using gin (keys) with (fastupdate = off)',
  // the printings of a wording: where wording = … order by statement
  'create index printing_wording on printing (wording, statement)',
]

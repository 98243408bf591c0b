import type { Figure, Occasion, Speaker, Statement } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { figureRows, findableSpeaker, findableStatement, keyOf } from '../findable.ts'
import { instantOf } from '../instant.ts'

/** What a search looks for beside the words: in columns, where it stood in the entries. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  for (let after = ''; ; ) {
    const { rows } = await sql<Article>`
      select id, agency, published, entries from article where id > ${after} order by id limit ${BATCH}`.execute(database)
    for (const article of rows) await fill(database, article)
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.id
  }
  for (const statement of AFTERWARDS) await sql.raw(statement).execute(database)
}

type Article = { id: string; agency: string | null; published: string | null; entries: { figures: Figure[]; occasions: Occasion[] } }

/** Articles a query. */
const BATCH = 200

async function fill(database: Kysely<unknown>, { id: article, agency, published, entries }: Article): Promise<void> {
  if (agency !== null) await sql`update article set "agencyKey" = ${keyOf(agency)} where id = ${article}`.execute(database)
  const speakers = await sql<{ id: string; entry: Speaker }>`select id, entry from speaker where article = ${article}`.execute(database)
  const statements = await sql<{ id: string; entry: Statement }>`select id, entry from statement where article = ${article}`.execute(
    database,
  )
  const found = speakers.rows.map(({ id, entry }) => ({ id, ...findableSpeaker(entry) }))
  await sql`update speaker set country = given.country, "roleKey" = given."roleKey"
    from json_populate_recordset(null::speaker, ${JSON.stringify(found)}) given where speaker.id = given.id`.execute(database)
  const occasions = new Map(entries.occasions.map((occasion) => [occasion.id as string | null, occasion]))
  const said = statements.rows.map(({ id, entry }) => ({
    id,
    ...findableStatement(entry, occasions.get(entry.said.occasion), instantOf(published)),
  }))
  await sql`update statement set "publishedAt" = given."publishedAt", "cueClass" = given."cueClass", anonymous = given.anonymous,
      "saidFrom" = given."saidFrom", "saidTo" = given."saidTo", "placeKey" = given."placeKey", occasion = given.occasion
    from json_populate_recordset(null::statement, ${JSON.stringify(said)}) given where statement.id = given.id`.execute(database)
  const figures = figureRows({ article: { id: article } as Parameters<typeof figureRows>[0]['article'], figures: entries.figures })
  await sql`insert into figure select * from json_populate_recordset(null::figure, ${JSON.stringify(figures)})`.execute(database)
}

const STATEMENTS = [
  'alter table article add column "agencyKey" text',
  'alter table speaker add column country text, add column "roleKey" text',
  `alter table statement add column "publishedAt" timestamptz, add column "cueClass" text, add column anonymous boolean,
    add column "saidFrom" text, add column "saidTo" text, add column "placeKey" text, add column occasion text`,
  `create table figure (
    id text not null,
    article text not null references article (id),
    statement text not null references statement (id),
    low float8 not null,
    high float8 not null,
    "unitKey" text,
    primary key (statement, id)
  )`,
]

const AFTERWARDS = [
  'alter table statement alter column "publishedAt" set not null, alter column "cueClass" set not null, alter column anonymous set not null',
  // search, newest first: order by "publishedAt" desc, article desc, position
  'create index statement_newest on statement ("publishedAt" desc, article desc, position) where not "isRepeated"',
  // search by the day on which it was said: where "saidFrom" <= … and "saidTo" >= …
  'create index statement_said on statement ("saidTo", "saidFrom") where "saidTo" is not null',
  // search by place, the words of a name: where to_tsvector('simple', "placeKey") @@ …
  `create index statement_place on statement using gin (to_tsvector('simple', "placeKey")) where "placeKey" is not null`,
  // search by what a statement was made at: where occasion = … order by "publishedAt" desc
  'create index statement_occasion on statement (occasion, "publishedAt" desc) where occasion is not null',
  // search by the words of a speaker: where to_tsvector('simple', left(names, 100000)) @@ …
  `create index speaker_names on speaker using gin (to_tsvector('simple', left(names, 100000)))`,
  // search by country: where country = …
  'create index speaker_country on speaker (country) where country is not null',
  // search by agency, newest first: where "agencyKey" = …
  'create index article_agency on article ("agencyKey", "publishedAt") where "agencyKey" is not null',
  // search by figure: where "unitKey" = … and low <= … and high >= …
  'create index figure_unit on figure ("unitKey", low)',
  'create index figure_low on figure (low)',
]

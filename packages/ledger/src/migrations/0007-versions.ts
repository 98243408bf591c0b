import { type Kysely, sql } from 'kysely'
import { instantOf, NO_INSTANT } from '../instant.ts'
import { versionOf } from '../versions/version-of.ts'

/** Which page an article is a version of, and when it was seen: from before, each page was seen when it was fetched, or else when it was added. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  for (let after = ''; ; ) {
    const { rows } = await sql<Row>`select id, text, record from article where id > ${after} order by id limit ${BATCH}`.execute(database)
    for (const { id, text, record } of rows) {
      const { history, wordsKey } = versionOf({ ...record, id, text: record.text ?? text })
      await sql`update article set history = ${history}, "wordsKey" = ${wordsKey} where id = ${id}`.execute(database)
      const { rows: pages } = await sql<{ fetched: string | null }>`select fetched from page where article = ${id}`.execute(database)
      for (const seen of new Set(pages.map(({ fetched }) => instantOf(fetched))))
        if (seen !== NO_INSTANT)
          await sql`insert into sighting (article, history, seen) values (${id}, ${history}, ${seen})`.execute(database)
    }
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.id
  }
  for (const statement of AFTERWARDS) await sql.raw(statement).execute(database)
}

type Row = { id: string; text: string; record: Parameters<typeof versionOf>[0] & { text?: string } }

/** Articles a query. */
const BATCH = 200

const STATEMENTS = [
  'alter table article add column history text, add column "wordsKey" text',
  `create table history (
    page text primary key,
    "versionCount" integer not null
  )`,
  `create table sighting (
    article text not null references article (id),
    history text not null,
    seen timestamptz not null,
    primary key (article, seen)
  )`,
  'alter table statement add column "isRepeated" boolean not null default false',
]

const AFTERWARDS = [
  `insert into sighting (article, history, seen)
    select id, history, added from article where not exists (select from sighting where sighting.article = article.id)`,
  'insert into history (page, "versionCount") select history, count(*) from article group by history',
  'alter table article alter column history set not null, alter column "wordsKey" set not null',
  `update statement set "isRepeated" = true from article, history
    where article.id = statement.article and history.page = article.history and history."versionCount" > 1 and exists (
      select from article later join statement same on same.article = later.id
      where later.history = article.history and same.words = statement.words
        and ((select max(seen) from sighting where sighting.article = later.id), later.id) > ((select max(seen) from sighting where sighting.article = article.id), article.id))`,
  // the versions of a page: where history = …
  'create index article_history on article (history)',
  // what a page said on a day: where history = … and seen <= … order by seen desc; its sightings in order
  'create index sighting_history on sighting (history, seen)',
  // changes: the pages that have several versions
  'create index history_changed on history (page) where "versionCount" > 1',
]

import { type Kysely, sql } from 'kysely'

/** The first ledger: articles with their pages, statements and speakers. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}

// entries are json, not jsonb: they come back as they went in, and any string may stand in them
// `left`: a tsvector holds at most 1 MB, and one long statement must not stop a page
const STATEMENTS = [
  `create table article (
    id text primary key,
    url text,
    outlet text,
    "outletKey" text,
    agency text,
    title text,
    published text,
    "publishedAt" timestamptz not null,
    language text,
    text text not null,
    record json not null,
    reader json not null,
    entries json not null,
    added timestamptz not null default now()
  )`,
  `create table page (
    sha256 text not null,
    article text not null references article (id),
    url text,
    fetched text,
    headers json not null,
    bytes bytea not null,
    primary key (sha256, article)
  )`,
  `create table speaker (
    id text primary key,
    article text not null references article (id),
    position integer not null,
    kind text not null,
    name text,
    names text not null,
    entry json not null
  )`,
  `create table statement (
    id text primary key,
    article text not null references article (id),
    position integer not null,
    kind text not null,
    speaker text references speaker (id),
    parent text,
    confidence real not null,
    words text not null,
    entry json not null,
    search tsvector not null generated always as (to_tsvector('english', left(words, 100000))) stored
  )`,
  // search by words: where search @@ websearch_to_tsquery('english', …)
  'create index statement_search on statement using gin (search)',
  // search by words that English leaves out, as the name Will: where to_tsvector('simple', …) @@ websearch_to_tsquery('simple', …)
  `create index statement_exact on statement using gin (to_tsvector('simple', left(words, 100000)))`,
  // an article's record, and search in the order of the page: where article = … order by position
  'create index statement_article on statement (article, position)',
  // search by speaker: join statement on statement.speaker = speaker.id
  'create index statement_speaker on statement (speaker)',
  // an article's record: where article = … order by position
  'create index speaker_article on speaker (article, position)',
  // search, newest first: order by "publishedAt" desc, id desc
  'create index article_published on article ("publishedAt", id)',
  // search by outlet, newest first: where "outletKey" = … order by "publishedAt" desc, id desc
  'create index article_outlet on article ("outletKey", "publishedAt", id)',
  // the bytes of an article: where article = …
  'create index page_article on page (article)',
]

import { type Record, SCHEMA, type Speaker, type Statement } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { checkFrom, checksWhere } from './checks/store.ts'
import type { Tables } from './database/tables.ts'
import { storable } from './storable.ts'

/** An article's record, put together again from its rows; null where the ledger has none of this id. */
export async function recordOf(database: Kysely<Tables>, id: string): Promise<Record | null> {
  const row = await recordRows(database).where('article.id', '=', storable(id)).executeTakeFirst()
  return row ? recordFrom(row) : null
}

/** The rows of records, one an article: one query sees each record whole, whoever writes beside it. */
export const recordRows = (database: Kysely<Tables>) =>
  database
    .selectFrom('article')
    .select(['article.id', 'article.text', 'article.record', 'article.reader', 'article.entries'])
    .select([entriesIn<Statement>('statement').as('statements'), entriesIn<Speaker>('speaker').as('speakers'), CHECKS.as('checks')])

const entriesIn = <Entry>(table: 'statement' | 'speaker') =>
  sql<
    Entry[]
  >`(select coalesce(json_agg(entry order by position), '[]') from ${sql.table(table)} where ${sql.ref(`${table}.article`)} = article.id)`

const CHECKS = checksWhere(sql`"check".article = article.id`)

type RecordRow = Awaited<ReturnType<ReturnType<typeof recordRows>['executeTakeFirstOrThrow']>>

/** A record with its fields in the order of the schema, as the reader writes it. */
export function recordFrom({ text, record, reader, entries, statements, speakers, checks }: RecordRow): Record {
  // a text that the column cannot hold as it is stands in the record, and takes the column's place
  const { sections, text: asRead = text, ...article } = record
  const read = { schema: SCHEMA, article: { ...article, text: asRead, sections }, statements, speakers, ...entries, reader } as const
  return checks === null ? read : { ...read, checks: checks.map(checkFrom) }
}

import { type Record, SCHEMA } from '@onrecord/record'
import type { Kysely } from 'kysely'
import type { Tables } from './database/tables.ts'

/** An article's record, put together again from its rows; null where the ledger has none of this id. */
export async function recordOf(database: Kysely<Tables>, id: string): Promise<Record | null> {
  const row = await database.selectFrom('article').select(['text', 'record', 'reader', 'entries']).where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const statements = await database.selectFrom('statement').select('entry').where('article', '=', id).orderBy('position').execute()
  const speakers = await database.selectFrom('speaker').select('entry').where('article', '=', id).orderBy('position').execute()
  const { sections, ...article } = row.record
  return {
    schema: SCHEMA,
    // a text that the column cannot hold as it is stands in the record, and takes the column's place
    article: { text: row.text, ...article, sections },
    statements: statements.map(({ entry }) => entry),
    speakers: speakers.map(({ entry }) => entry),
    figures: row.entries.figures,
    occasions: row.entries.occasions,
    reader: row.reader,
  }
}

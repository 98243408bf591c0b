import type { Kysely } from 'kysely'
import { statementWith } from '../checks/checked-statement.ts'
import type { Tables } from '../database/tables.ts'
import { noStatement } from '../no-statement.ts'
import { pagesOf } from '../pages.ts'
import { keptRecordOf } from '../records.ts'
import type { BundledArticle } from './article.ts'

/** What a bundle would have of the article that a statement stands in. */
export type Bundled = {
  readonly article: BundledArticle
  /** The statement's id as it is now. */
  readonly statement: string
}

/** @param given  the statement's id, or one that it had before it was corrected
 *  @throws {InputError} `no-statement` */
export async function bundledWith(database: Kysely<Tables>, given: string): Promise<Bundled> {
  const { record, statement } = await statementWith(database, given)
  const kept = await keptRecordOf(database, record.article.id)
  if (kept === null) throw noStatement(given)
  return { article: { record: kept, pages: await pagesOf(database, kept.article.id) }, statement: statement.id }
}

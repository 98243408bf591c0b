import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { removeEntries } from '../entries.ts'

/** Gives all that belongs to an article's page to another article, whose text a later reading has taken from the same page, and removes the first. */
export async function moveArticle(transaction: Kysely<Tables>, from: string, to: string): Promise<void> {
  const idsIn = async (table: 'statement' | 'speaker') =>
    (await transaction.selectFrom(table).select('id').where('article', '=', from).execute()).map(({ id }) => id)
  await removeEntries(transaction, { statements: await idsIn('statement'), speakers: await idsIn('speaker') })
  // the other may have the same bytes and sightings already
  await sql`insert into page (sha256, article, url, fetched, headers, bytes)
    select sha256, ${to}, url, fetched, headers, bytes from page where article = ${from} on conflict do nothing`.execute(transaction)
  await sql`insert into sighting (article, history, seen, noted)
    select ${to}, (select history from article where id = ${to}), seen, noted from sighting where article = ${from} on conflict do nothing`.execute(
    transaction,
  )
  for (const table of ['page', 'sighting', 'sketch'] as const) await transaction.deleteFrom(table).where('article', '=', from).execute()
  for (const table of ['input', 'check', 'reading'] as const)
    await transaction.updateTable(table).set({ article: to }).where('article', '=', from).execute()
  await transaction.deleteFrom('article').where('id', '=', from).execute()
  await sql`update history set "versionCount" = greatest(1, (select count(*) from article where article.history = history.page))
    where page = (select history from article where id = ${to})`.execute(transaction)
}

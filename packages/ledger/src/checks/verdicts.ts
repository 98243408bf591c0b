import type { CheckedCount } from '@onrecord/record'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** The last decision that stands on each statement that people checked: `statement`, `verdict`. */
const VERDICTS = sql.raw(`(
  select distinct on (statement) statement, entry->>'verdict' as verdict from "check" as decided
  where statement is not null and entry->>'verdict' <> 'undone' and not exists (
    select from "check" as undone where undone.article = decided.article and undone.entry->>'undoes' = decided.id
  )
  order by statement, at desc, id desc
)`)

/** Whether people found a statement wrong. */
export const IS_WRONG = sql<boolean>`statement.id in (select statement from ${VERDICTS} as decided where verdict = 'wrong')`

/** How many of some statements people checked, and what came of it.
 *  @param where  of the statement and its article, which it finds under these names */
export async function checkedCount(database: Kysely<Tables>, where: RawBuilder<boolean>): Promise<CheckedCount> {
  const { rows } = await sql<CheckedCount>`
    select count(*) filter (where verdict = 'right')::int as "right", count(*) filter (where verdict = 'fix')::int as corrected,
      count(*) filter (where verdict = 'wrong')::int as wrong
    from ${VERDICTS} as decided join statement on statement.id = decided.statement join article on article.id = statement.article
    where ${where}`.execute(database)
  return rows[0] as CheckedCount
}

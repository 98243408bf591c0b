import type { Record, Statement } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { asCorrected } from '../checks/as-corrected.ts'
import type { Tables } from '../database/tables.ts'
import { wordsAt } from '../said-by.ts'

/** Has what alerts told of a statement stand for the same one after a check or a later reading, where that has another id for it. */
export async function carryTellings(transaction: Kysely<Tables>, before: Record, after: Record): Promise<void> {
  const present = new Set(after.statements.map(({ id }) => id))
  const renamed = before.statements.flatMap((statement) => {
    const now = present.has(statement.id) ? null : sameIn(after, statement, before)
    return now === null ? [] : [[statement.id, now] as const]
  })
  if (renamed.length === 0) return
  await sql`update alert_told set statement = renamed.now
    from unnest(${renamed.map(([was]) => was)}::text[], ${renamed.map(([, now]) => now)}::text[]) as renamed(was, now)
    where statement = renamed.was`.execute(transaction)
}

function sameIn(after: Record, statement: Statement, { article }: Record): string | null {
  // spans count in their own text
  if (after.article.text === article.text) return asCorrected(after, statement)?.id ?? null
  const words = wordsAt(article.text, statement.content)
  return after.statements.find(({ content }) => wordsAt(after.article.text, content) === words)?.id ?? null
}

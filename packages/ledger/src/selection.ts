import { type RawBuilder, sql } from 'kysely'
import { nameKey } from './name-key.ts'
import { endOf, startOf } from './versions/moment.ts'

/** Which articles: those that fit every part; all where nothing is given. */
export type Selection = {
  /** The outlet's name, in any case. */
  readonly outlet?: string
  /** Published on this day or later, as 2026-02-20, or from this instant on. */
  readonly since?: string
  /** Published on this day or earlier, or until this instant. */
  readonly until?: string
}

/** Whether an article is one of a selection.
 *  @throws {InputError} `bad-date` */
export function isSelected({ outlet, since, until }: Selection): RawBuilder<boolean> {
  const parts = [
    outlet !== undefined && sql`article."outletKey" = ${nameKey(outlet)}`,
    since !== undefined && sql`article."publishedAt" >= ${startOf(since, '--since')}::timestamptz`,
    until !== undefined && sql`article."publishedAt" <= ${endOf(until, '--until')}::timestamptz`,
  ].filter((part): part is RawBuilder<unknown> => typeof part === 'object')
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(parts, sql` and `)})`
}

import { type Change, InputError, type Version, type WordChange } from '@onrecord/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { noArticle } from '../no-article.ts'
import { checkedReading } from '../readings/readings.ts'
import { changesIn } from './changes.ts'
import { versionAt } from './history.ts'
import { textChanges } from './text-changes.ts'

/** Two versions of a page side by side. */
export type Between = {
  readonly before: Version
  readonly after: Version
  /** Both texts in pieces, in order: those in `before` or in both make the one, those in `after` or in both the other, to the character. */
  readonly text: readonly WordChange[]
  /** What changed in what people said. */
  readonly changes: readonly Change[]
}

/** How the words of a page changed from one version to another, be they far apart.
 *  @param before, after  ids of articles
 *  @throws {InputError} `no-article`, `not-versions` */
export async function versionsBetween(database: Kysely<Tables>, before: string, after: string): Promise<Between> {
  const [from, to] = [await versionAt(database, before), await versionAt(database, after)]
  if (from.page !== to.page)
    throw new InputError(
      'not-versions',
      after.slice(0, 60),
      'These are of two pages. Give two versions of one, as `onrecord changes` shows them.',
    )
  const [earlier, later] = [await checkedReading(database, from.article), await checkedReading(database, to.article)]
  if (earlier === null || later === null) throw noArticle(earlier === null ? before : after)
  return {
    before: from,
    after: to,
    text: textChanges(earlier.reading.article.text, later.reading.article.text),
    changes: changesIn({ page: from.page, lastSeen: from.lastSeen, seen: to.firstSeen }, earlier, later),
  }
}

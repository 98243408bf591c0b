import type { Change, WordChange } from '@onrecord/record'
import { diffArrays } from 'diff'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { presentReading } from '../readings/readings.ts'
import { compare } from './compare.ts'
import { endOf, startOf } from './moment.ts'
import { noticeOf } from './notice.ts'
import { transitions } from './transitions.ts'
import { historyOf } from './version-of.ts'
import { plain } from './words.ts'

export type ChangesQuery = {
  /** One page, under any of its addresses. */
  readonly url?: string
  /** The first day, or instant, on which a page was seen with other words. */
  readonly since?: string
  /** The last day, or instant, of what counts as seen. */
  readonly asOf?: string
  readonly signal?: AbortSignal
}

/** What pages had people say when they were seen, and had not when they were seen next; the newest first, within a page in its order.
 *  @throws {InputError} `bad-date` */
export async function* changes(database: Kysely<Tables>, { url, since, asOf, signal }: ChangesQuery = {}): AsyncIterable<Change> {
  const query = {
    page: url === undefined ? undefined : historyOf(url),
    since: since === undefined ? undefined : startOf(since, '--since'),
    until: asOf === undefined ? undefined : endOf(asOf, '--as-of'),
  }
  for await (const { page, before, lastSeen, after, seen } of transitions(database, query)) {
    signal?.throwIfAborted()
    // the words of the page count, not what people corrected of their reading
    const [earlier, later] = [await presentReading(database, before), await presentReading(database, after)]
    if (earlier === null || later === null) continue
    const { url, title, modified } = later.article
    const notice = noticeOf(earlier, later)
    for (const { kinds, before: was, after: is } of compare(earlier, later))
      yield {
        page,
        url,
        title,
        kinds: [...kinds],
        from: { article: before, seen: lastSeen },
        to: { article: after, seen },
        before: was,
        after: is,
        words: was && is && kinds.includes('reworded') ? wordChanges(was.words, is.words) : null,
        modified: modified === earlier.article.modified ? null : modified,
        notice,
      }
  }
}

/** The words of both, in order, as they are printed (Myers 1986). */
function wordChanges(before: string, after: string): WordChange[] {
  const changes = diffArrays(before.split(/\s+/), after.split(/\s+/), { comparator: (a, b) => plain(a) === plain(b) })
  return changes.map(({ value, added, removed }) => ({ text: value.join(' '), in: added ? 'after' : removed ? 'before' : 'both' }))
}

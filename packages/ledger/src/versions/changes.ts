import type { Change, Record, WordChange } from '@onrecord/record'
import { diffArrays } from 'diff'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { presentReading } from '../readings/readings.ts'
import { pageAt } from './addresses.ts'
import { untilOf } from './as-of.ts'
import { compare } from './compare.ts'
import { startOf } from './moment.ts'
import { noticeOf } from './notice.ts'
import { type Transition, type TransitionPlace, transitions } from './transitions.ts'
import { plain } from './words.ts'

export type ChangesQuery = {
  /** One page, under any of its addresses. */
  readonly url?: string
  /** The first day, or instant, on which a page was seen with other words. */
  readonly since?: string
  /** The last day, or instant, of what counts as seen. */
  readonly asOf?: string
  /** As far as the ledger was told of it until this day or instant. */
  readonly known?: string
  readonly signal?: AbortSignal
}

/** What pages had people say when they were seen, and had not when they were seen next; the newest first, within a page in its order.
 *  @throws {InputError} `bad-date` */
export async function* changes(database: Kysely<Tables>, query: ChangesQuery = {}): AsyncIterable<Change> {
  for await (const { change } of placedChanges(database, query)) yield change
}

/** A change, and where it stands in the list: the how manieth of its transition it is. */
export type PlacedChange = { readonly change: Change; readonly place: ChangePlace }
export type ChangePlace = TransitionPlace & { readonly index: number }

/** The same with the place of each.
 *  @param after  the last that is known */
export async function* placedChanges(
  database: Kysely<Tables>,
  { url, since, signal, ...rest }: ChangesQuery,
  after?: ChangePlace,
): AsyncIterable<PlacedChange> {
  const query = {
    page: url === undefined ? undefined : await pageAt(database, url),
    since: since === undefined ? undefined : startOf(since, '--since'),
    until: untilOf(rest),
    from: after,
  }
  for await (const transition of transitions(database, query)) {
    signal?.throwIfAborted()
    // the words of the page count, not what people corrected of their reading
    const [earlier, later] = [await presentReading(database, transition.before), await presentReading(database, transition.after)]
    if (earlier === null || later === null) continue
    const { at, page, after: article } = transition
    const isGoneOnWith = after?.at === at && after.page === page && after.after === article
    for (const [index, change] of changesIn(transition, earlier, later).entries())
      if (!isGoneOnWith || index > after.index) yield { change, place: { at, page, after: article, index } }
  }
}

/** What people said in one reading of a page and not in a later one. */
export function changesIn(
  { page, lastSeen, seen }: Pick<Transition, 'page' | 'lastSeen' | 'seen'>,
  earlier: Record,
  later: Record,
): Change[] {
  const { url, title, modified } = later.article
  const notice = noticeOf(earlier, later)
  return compare(earlier, later).map(({ kinds, before, after }) => ({
    page,
    url,
    title,
    kinds: [...kinds],
    from: { article: earlier.article.id, seen: lastSeen },
    to: { article: later.article.id, seen },
    before,
    after,
    words: before && after && kinds.includes('reworded') ? wordChanges(before.words, after.words) : null,
    modified: modified === earlier.article.modified ? null : modified,
    notice,
  }))
}

/** The words of both, in order, as they are printed (Myers 1986). */
function wordChanges(before: string, after: string): WordChange[] {
  const changes = diffArrays(before.split(/\s+/), after.split(/\s+/), { comparator: (a, b) => plain(a) === plain(b) })
  return changes.map(({ value, added, removed }) => ({ text: value.join(' '), in: added ? 'after' : removed ? 'before' : 'both' }))
}

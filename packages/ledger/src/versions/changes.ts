import type { Change, WordChange } from '@onrecord/record'
import { diffArrays } from 'diff'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type CheckedReading, checkedReading } from '../readings/readings.ts'
import { pageAt } from './addresses.ts'
import { untilOf } from './as-of.ts'
import { compare } from './compare.ts'
import { startOf } from './moment.ts'
import { noticeOf } from './notice.ts'
import { withChecks } from './seen.ts'
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
    const [earlier, later] = [await checkedReading(database, transition.before), await checkedReading(database, transition.after)]
    if (earlier === null || later === null) continue
    const { at, page, after: article } = transition
    const isGoneOnWith = after?.at === at && after.page === page && after.after === article
    for (const [index, change] of changesIn(transition, earlier, later).entries())
      if (!isGoneOnWith || index > after.index) yield { change, place: { at, page, after: article, index } }
  }
}

/** What people said in one version of a page and not in a later one. The words of the page count, not what people corrected of their reading, which is
 *  told beside it. */
export function changesIn(
  { page, lastSeen, seen }: Pick<Transition, 'page' | 'lastSeen' | 'seen'>,
  earlier: CheckedReading,
  later: CheckedReading,
): Change[] {
  const [{ article }, { article: now }] = [earlier.reading, later.reading]
  const { url, title, modified } = now
  const notice = noticeOf(earlier.reading, later.reading)
  return compare(earlier.reading, later.reading).map(({ kinds, before, after }) => ({
    page,
    url,
    title,
    kinds: [...kinds],
    from: { article: article.id, seen: lastSeen },
    to: { article: now.id, seen },
    before: before && withChecks(before, earlier),
    after: after && withChecks(after, later),
    words: before && after && kinds.includes('reworded') ? wordChanges(before.words, after.words) : null,
    modified: modified === article.modified ? null : modified,
    notice,
  }))
}

/** The words of both, in order, as they are printed (Myers 1986). */
function wordChanges(before: string, after: string): WordChange[] {
  const changes = diffArrays(before.split(/\s+/), after.split(/\s+/), { comparator: (a, b) => plain(a) === plain(b) })
  return changes.map(({ value, added, removed }) => ({ text: value.join(' '), in: added ? 'after' : removed ? 'before' : 'both' }))
}

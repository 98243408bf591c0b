import type { Ledger } from '@onrecord/ledger'
import type { Place } from './place.ts'

/** Something that came in: an article, or what an alert told. */
export type Incoming = { readonly event: 'article' | 'alert'; readonly data: object; readonly place: Place }

/** What came in after a place: the articles, then what alerts told.
 *  @throws {InputError} `bad-cursor` */
export async function eventsAfter(after: Place, ledger: Pick<Ledger, 'arrivals' | 'alerts'>): Promise<readonly Incoming[]> {
  const [arrivals, tellings] = await Promise.all([
    ledger.arrivals({ after: after.articles }),
    ledger.alerts.tellings({ after: after.alerts }),
  ])
  const articles = arrivals.at(-1)?.place ?? after.articles
  return [
    ...arrivals.map(({ place, ...data }): Incoming => ({ event: 'article', data, place: { ...after, articles: place } })),
    ...tellings.map(({ place, ...data }): Incoming => ({ event: 'alert', data, place: { articles, alerts: place } })),
  ]
}

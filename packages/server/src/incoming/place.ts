import type { Ledger } from '@onrecord/ledger'

/** Where somebody stands in what comes in, as places of the ledger. */
export type Place = { readonly articles: string; readonly alerts: string }

// no cursor has it
const BETWEEN = '.'

/** A place as an event carries it. */
export const placeText = ({ articles, alerts }: Place): string => articles + BETWEEN + alerts

/** The place that a client gives; of what it says nothing of, the place behind all that was told so far. */
export async function placeFrom(given: string, ledger: Pick<Ledger, 'arrivalPlace' | 'alerts'>): Promise<Place> {
  const at = given.indexOf(BETWEEN)
  const [articles, alerts] = at < 0 ? [given, ''] : [given.slice(0, at), given.slice(at + 1)]
  return { articles: articles || (await ledger.arrivalPlace()), alerts: alerts || (await ledger.alerts.place()) }
}

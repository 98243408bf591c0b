import { type RawBuilder, sql } from 'kysely'
import { endOf } from './moment.ts'

/** Sightings that count in an answer: those of a day or before, as far as the ledger was told of them until another.
 *  Each is the end of a day or an instant; null where it does not matter. */
export type Until = { readonly seen: string | null; readonly noted: string | null }

/** What a query asks by `asOf` and `known`; null where by neither.
 *  @throws {InputError} `bad-date` */
export function untilOf({ asOf, known }: { readonly asOf?: string; readonly known?: string }): Until | null {
  if (asOf === undefined && known === undefined) return null
  return {
    seen: asOf === undefined ? null : endOf(asOf, '--as-of'),
    noted: known === undefined ? null : endOf(known, '--known'),
  }
}

/** Whether a sighting counts. */
export function counts(until: Until | null): RawBuilder<boolean> {
  const [seen, noted] = [until?.seen ?? null, until?.noted ?? null]
  const isSeen = seen === null ? sql`true` : sql`sighting.seen <= ${seen}::timestamptz`
  const isNoted = noted === null ? sql`true` : sql`sighting.noted <= ${noted}::timestamptz`
  return sql<boolean>`(${isSeen} and ${isNoted})`
}

/** Whether an article is what its page said: the version that was seen last, of the sightings that count. */
export const stoodAt = (until: Until): RawBuilder<boolean> => sql<boolean>`article.id = (
  select sighting.article from sighting where sighting.history = article.history and ${counts(until)}
  order by sighting.seen desc, sighting.article desc limit 1)`

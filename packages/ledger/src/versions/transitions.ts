import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { exactInstant } from '../exact-instant.ts'
import { counts, type Until } from './as-of.ts'

/** A page that was seen with other words than before: when it was last seen with the one version, and first with the other. */
export type Transition = {
  readonly page: string
  readonly before: string
  readonly lastSeen: string
  readonly after: string
  readonly seen: string
  /** `seen` to the microsecond: where it stands in the list, with the page and the article. */
  readonly at: string
}

/** Where a transition stands in the list. */
export type TransitionPlace = Pick<Transition, 'at' | 'page' | 'after'>

export type TransitionQuery = {
  /** One page, by what all its addresses have in common. */
  readonly page?: string
  /** The first instant at which the other words were seen. */
  readonly since?: string
  /** Which sightings count; all where none is given. */
  readonly until?: Until | null
  /** The first transition that is asked for. */
  readonly from?: TransitionPlace
}

/** Transitions a query. */
const BATCH = 1000

/** Every time that a page was seen with other words, the newest first; holds one query's in memory. */
export async function* transitions(
  database: Kysely<Tables>,
  { page, since, until = null, from }: TransitionQuery = {},
): AsyncIterable<Transition> {
  const among = page === undefined ? sql`true` : sql`sighting.history = ${page}`
  const recent = since === undefined ? sql`true` : sql`seen >= ${since}::timestamptz`
  const begin = from === undefined ? sql`true` : sql`(seen, page, article) <= (${from.at}::timestamptz, ${from.page}, ${from.after})`
  let last: Row | undefined
  for (;;) {
    const onward = last === undefined ? begin : sql`(seen, page, article) < (${last.at}::timestamptz, ${last.page}, ${last.after})`
    const { rows } = await sql<Row>`
      select page, before, "lastSeen", article as after, seen, ${exactInstant(sql`seen`)} as at from (
        select sighting.history as page, sighting.article, sighting.seen,
          lag(sighting.article) over earlier as before, lag(sighting.seen) over earlier as "lastSeen"
        from history join sighting on sighting.history = history.page
        where history."versionCount" > 1 and ${among} and ${counts(until)}
        window earlier as (partition by sighting.history order by sighting.seen, sighting.article)
      ) as sighted
      where before <> article and ${recent} and ${onward}
      order by seen desc, page desc, article desc
      limit ${BATCH}`.execute(database)
    for (const { lastSeen, seen, ...rest } of rows) yield { ...rest, lastSeen: lastSeen.toISOString(), seen: seen.toISOString() }
    last = rows.at(-1)
    if (rows.length < BATCH) return
  }
}

type Row = { page: string; before: string; after: string; lastSeen: Date; seen: Date; at: string }

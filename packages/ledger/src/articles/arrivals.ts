import { type Kysely, sql } from 'kysely'
import { badCursor, cursorFrom, cursorParts, isStored } from '../cursor.ts'
import type { Tables } from '../database/tables.ts'
import { exactInstant, isExactInstant } from '../exact-instant.ts'
import { pageSize } from '../page-size.ts'
import { behindSettled, isSettled } from '../settled.ts'

/** An article that came into the ledger. */
export type Arrival = {
  readonly id: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly statementCount: number
  /** Where it stands among all that came in. */
  readonly place: string
}

export type ArrivalsQuery = {
  /** The `place` of the last arrival that is known, or what `arrivalPlace` gave. */
  readonly after: string
  readonly limit?: number
}

const ADDED = exactInstant(sql`added`)
/** The moment behind the last that has been told. */
export const TOLD = exactInstant(behindSettled(sql`article`, sql`added`))

/** Articles in the order in which they came in; each is told two seconds after it was added, in whichever process.
 *  @throws {InputError} `bad-cursor` */
export async function arrivalsAfter(database: Kysely<Tables>, { after, limit }: ArrivalsQuery): Promise<readonly Arrival[]> {
  const [moment, article] = placeFrom(after)
  const { rows } = await sql<Omit<Arrival, 'place'> & { moment: string }>`
    select id, url, outlet, title, published, ${ADDED} as moment,
      (select count(*)::int from statement where statement.article = article.id) as "statementCount"
    from article
    where (added, id) > (${moment}::timestamptz, ${article}) and ${isSettled(sql`added`)}
    order by article.added, id limit ${pageSize(limit)}`.execute(database)
  return rows.map(({ moment, ...arrival }) => ({ ...arrival, place: cursorFrom([moment, arrival.id]) }))
}

/** The place behind all that has been told by now: the same until something else comes in. */
export async function arrivalPlace(database: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ moment: string }>`select ${TOLD} as moment`.execute(database)
  return placeBehind((rows[0] as { moment: string }).moment)
}

/** The place behind all that came in before a moment.
 *  @param moment  as {@link TOLD} gives it */
export const placeBehind = (moment: string): string => cursorFrom([moment, ''])

function placeFrom(cursor: string): readonly [moment: string, article: string] {
  const [moment, article, ...rest] = cursorParts(cursor)
  if (isExactInstant(moment) && isStored(article) && rest.length === 0) return [moment, article]
  throw badCursor(cursor)
}

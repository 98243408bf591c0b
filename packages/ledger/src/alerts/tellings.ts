import { type Kysely, sql } from 'kysely'
import { badCursor, cursorFrom, cursorParts, isStored } from '../cursor.ts'
import type { Tables } from '../database/tables.ts'
import { exactInstant, isExactInstant } from '../exact-instant.ts'
import { pageSize } from '../page-size.ts'
import { type FoundStatement, statementsOf } from '../search/search.ts'
import { behindSettled, isSettled } from '../settled.ts'

/** A statement that an alert told. */
export type Telling = {
  readonly alert: { readonly id: string; readonly name: string }
  readonly statement: FoundStatement
  /** Where it stands among all that was told. */
  readonly place: string
}

export type TellingsQuery = {
  /** The `place` of the last telling that is known, or what `place` of the alerts gave. */
  readonly after: string
  readonly limit?: number
}

/** What alerts told, in the order in which they did; without statements that the ledger has no more.
 *  @throws {InputError} `bad-cursor` */
export async function tellingsAfter(database: Kysely<Tables>, { after, limit }: TellingsQuery): Promise<readonly Telling[]> {
  const [moment, alert, key] = placeFrom(after)
  const { rows } = await sql<{ alert: string; name: string; key: string; statement: string; moment: string }>`
    select alert, name, key, statement, ${exactInstant(sql`at`)} as moment
    from alert_told join alert on alert.id = alert_told.alert join statement on statement.id = alert_told.statement
    where (at, alert, key) > (${moment}::timestamptz, ${alert}, ${key}) and ${isSettled(sql`at`)}
    order by at, alert, key limit ${pageSize(limit)}`.execute(database)
  const found = await statementsOf(database, [...new Set(rows.map(({ statement }) => statement))])
  const byId = new Map(found.map((statement) => [statement.statement.id, statement]))
  return rows.flatMap(({ alert: id, name, key, statement: told, moment }) => {
    const statement = byId.get(told)
    return statement ? [{ alert: { id, name }, statement, place: cursorFrom([moment, id, key]) }] : []
  })
}

/** The place behind all that alerts have told by now. */
export async function tellingPlace(database: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ moment: string }>`select ${exactInstant(behindSettled(sql`alert_told`, sql`at`))} as moment`.execute(
    database,
  )
  return cursorFrom([(rows[0] as { moment: string }).moment, '', ''])
}

function placeFrom(cursor: string): readonly [moment: string, alert: string, key: string] {
  const [moment, alert, key, ...rest] = cursorParts(cursor)
  if (isExactInstant(moment) && isStored(alert) && isStored(key) && rest.length === 0) return [moment, alert, key]
  throw badCursor(cursor)
}

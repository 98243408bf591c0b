import type { Check, Record } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { noStatement } from '../no-statement.ts'
import { readingsOf } from '../readings/readings.ts'
import { recordFrom, recordRows } from '../record.ts'
import { storable } from '../storable.ts'
import { boundTo } from './bound.ts'
import type { Checked } from './checked.ts'

/** A statement as it stands, what people decided on it, and what each reading that is kept beside it has of it. */
export type CheckedStatement = Checked & {
  readonly checks: readonly Check[]
  readonly readings: readonly {
    readonly reader: Record['reader']
    /** When a later reading took its place; null of the present one. */
    readonly until: string | null
    /** null where this reading has no such statement. */
    readonly as: Checked | null
  }[]
}

/** @throws {InputError} `no-statement` */
export async function checkedStatement(database: Kysely<Tables>, id: string): Promise<CheckedStatement> {
  const { record, statement } = await statementWith(database, id)
  const checks = record.checks?.filter((check) => check.statement === statement.id) ?? []
  const readings = await readingsOf(database, record.article.id, record)
  const was = { statement: checks[0]?.was.statement ?? statement }
  return {
    record,
    statement,
    checks,
    readings: readings
      .filter(({ at }) => at !== null)
      .map(({ record: read, at, isPresent }) => {
        const found = boundTo({ statement: statement.id, fix: null, was }, read.statements)
        return { reader: read.reader, until: isPresent ? null : at, as: found && { record: read, statement: found } }
      }),
  }
}

/** A statement with its record, by its id or by one that it had before it was corrected.
 *  @throws {InputError} `no-statement` */
export async function statementWith(database: Kysely<Tables>, given: string): Promise<Checked> {
  const id = storable(given)
  const row = await recordRows(database)
    .innerJoin(placeOf(id).as('place'), 'place.article', 'article.id')
    .select('place.statement as found')
    .executeTakeFirst()
  const record = row && recordFrom(row)
  const statement = record?.statements.find((one) => one.id === row?.found)
  if (record && statement) return { record, statement }
  throw noStatement(id)
}

/** Where a statement stands, and its id now. */
const placeOf = (id: string) => sql<{ article: string; statement: string }>`(
  select article, statement from (
    select article, id as statement, 0 as was from statement where id = ${id}
    union all select article, statement, 1 from "check" where was = ${id} and statement is not null
  ) as place order by was limit 1)`

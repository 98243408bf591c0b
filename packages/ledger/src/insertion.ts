import { type RawBuilder, sql } from 'kysely'

/** The type of each column that is written, as SQL has it. */
export type ColumnTypes = { readonly [column: string]: string }

/** `insert into …` of any number of rows: an array a column. The text of the query does not grow with them, which a database plans in a fraction of the time,
 *  and neither do its parameters, of which PostgreSQL takes 65,535.
 *  @param rows  at least one; a value is null or what its column's type reads from a text */
export function insertion<Types extends ColumnTypes>(
  table: string,
  types: Types,
  rows: readonly { readonly [column in keyof Types]: unknown }[],
): RawBuilder<unknown> {
  const columns = Object.entries(types)
  const names = sql.join(columns.map(([column]) => sql.ref(column)))
  const read = sql.join(columns.map(([column, type]) => sql`given.${sql.ref(column)}::${sql.raw(type)}`))
  const arrays = sql.join(columns.map(([column]) => sql`${rows.map((row) => textOf(row[column]))}::text[]`))
  return sql`insert into ${sql.table(table)} (${names}) select ${read} from unnest(${arrays}) as given (${names})`
}

const textOf = (value: unknown): string | null => (value === null ? null : String(value))

import type { Record } from '@onrecord/record'
import { stringify } from 'csv-stringify/sync'
import { type Cell, COLUMNS, rowsOf } from './table.ts'

/** A table by RFC 4180. A cell that a spreadsheet would run as a formula is made text by a leading apostrophe. */
export const csvTable = (header: readonly string[] | null, rows: readonly (readonly Cell[])[]): string =>
  stringify(
    [...(header ? [header] : []), ...rows].map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))),
    { escape_formulas: true, record_delimiter: 'windows' },
  )

/** Rows of records, a statement each, the header before the first. */
export function csvRows(): { readonly of: (record: Record) => string } {
  let isFirst = true
  return {
    of: (record) => {
      const header = isFirst ? COLUMNS.map(({ name }) => name) : null
      isFirst = false
      return csvTable(header, rowsOf(record))
    },
  }
}

/** The table of statements, an article's rows at a time. */
export async function* csvLines(records: AsyncIterable<Record>): AsyncIterable<string> {
  const csv = csvRows()
  for await (const record of records) yield csv.of(record)
}

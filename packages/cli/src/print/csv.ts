import { type Cell, COLUMNS, rowsOf } from '@onrecord/ledger/exports'
import type { Record } from '@onrecord/record'
import { stringify } from 'csv-stringify/sync'

/** A table by RFC 4180. A cell that a spreadsheet would run as a formula is made text by a leading apostrophe. */
export const csvTable = (header: readonly string[] | null, rows: readonly (readonly Cell[])[]): string =>
  stringify(
    [...(header ? [header] : []), ...rows].map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))),
    {
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  )

/** Rows of records, a statement each, the header before the first. */
export function csvRows(): { of: (record: Record) => string } {
  let isFirst = true
  return {
    of: (record) => {
      const header = isFirst ? COLUMNS.map(({ name }) => name) : null
      isFirst = false
      return csvTable(header, rowsOf(record))
    },
  }
}

import { COLUMNS, csvTable, rowsOf } from '@onrecord/ledger/exports'
import type { Record } from '@onrecord/record'

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

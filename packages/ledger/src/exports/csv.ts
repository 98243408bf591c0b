import { stringify } from 'csv-stringify/sync'
import type { Cell } from './table.ts'

/** A table by RFC 4180. A cell that a spreadsheet would run as a formula is made text by a leading apostrophe. */
export const csvTable = (header: readonly string[] | null, rows: readonly (readonly Cell[])[]): string =>
  stringify(
    [...(header ? [header] : []), ...rows].map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))),
    { escape_formulas: true, record_delimiter: 'windows' },
  )

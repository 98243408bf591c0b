import { changed } from '../page/address.ts'
import type { TableName } from './tables.ts'

type Given = Readonly<Record<string, string>>

/** Where the rows of an audit lead; nowhere where it stands by itself, in a file. */
export type Ways = {
  /** The audit of a part. */
  readonly narrowed: (filters: Given) => string
  /** The statements themselves. */
  readonly found: (filters: Given) => string
  readonly csv: (table: TableName) => string
}

/** The ways of the audit that an address gives. */
export const waysOf = (given: Given): Ways => ({
  narrowed: (filters) => changed('/audit', given, filters),
  // an audit counts what was said, and no belief or act
  found: (filters) => changed('/', given, { family: 'said', ...filters }),
  csv: (table) => changed('/audit.csv', given, { table }),
})

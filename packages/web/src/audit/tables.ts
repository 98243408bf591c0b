import { csvTable } from '@onrecord/ledger/exports'
import type { Audit } from '@onrecord/record'

const COUNTS = ['statements', 'articles', 'anonymous', 'accusations', 'unanswered'] as const

/** The tables of an audit, each with its columns. */
export const TABLES = {
  outlets: ['outlet', ...COUNTS],
  months: ['month', ...COUNTS],
  outletMonths: ['outlet', 'month', ...COUNTS],
  speakers: ['name', 'kind', 'statements', 'articles'],
  roles: ['role', 'statements', 'articles'],
  countries: ['country', 'statements', 'articles'],
} as const satisfies { readonly [name in Exclude<keyof Audit, 'total' | 'checked'>]: readonly (keyof Audit[name][number])[] }

export type TableName = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as [TableName, ...TableName[]]

/** A table of an audit as csv, the counts as they are. */
export function auditCsv(audit: Audit, name: TableName): string {
  const columns: readonly string[] = TABLES[name]
  const rows = audit[name] as readonly { readonly [column: string]: string | number | null }[]
  return csvTable(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? null)),
  )
}

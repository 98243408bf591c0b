import { Bars } from '../plot/bars.tsx'
import { Part } from './part.tsx'
import { AuditTable, type Row } from './table.tsx'
import type { TableName } from './tables.ts'
import type { Ways } from './ways.ts'

type ListedGiven = { readonly title: string; readonly table: TableName; readonly rows: readonly Row[]; readonly ways: Ways | undefined }

/** A list of the most quoted; nothing where pages tell of none. */
export function Listed({ title, table, rows, ways }: ListedGiven) {
  if (rows.length === 0) return null
  const bars = rows.map(({ names, count }) => ({ name: names[0] as string, count: count.statements }))
  return (
    <Part title={title}>
      <Bars label={title} counted="statements" bars={bars} />
      <AuditTable heads={[HEADS[table] ?? table]} rows={rows} csv={ways?.csv(table)} />
    </Part>
  )
}

const HEADS: { readonly [table in TableName]?: string } = { speakers: 'name', roles: 'role', countries: 'country' }

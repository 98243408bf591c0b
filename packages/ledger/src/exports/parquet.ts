import type { Record } from '@onrecord/record'
import { type Cell, COLUMNS, rowsOf } from './table.ts'

/** Rows a row group: what is held in memory at once. */
const GROUP = 10_000

/** Writes the table of statements as a Parquet file, in flat memory. */
export async function parquetFile(path: string, records: AsyncIterable<Record>): Promise<void> {
  const { fileWriter, parquetWriteRows, schemaFromColumnData } = await import('hyparquet-writer')
  const columns = COLUMNS.map(({ name, type }) => ({ name, type, nullable: true }))
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: rowsIn(records),
    columns,
    // given, so that a file of no rows has its columns too
    schema: schemaFromColumnData({ columnData: columns.map((column) => ({ ...column, data: [] })) }),
    rowGroupSize: GROUP,
    createdBy: 'onrecord',
  })
}

async function* rowsIn(records: AsyncIterable<Record>): AsyncIterable<{ [column: string]: Cell }> {
  for await (const record of records)
    for (const cells of rowsOf(record)) yield Object.fromEntries(COLUMNS.map(({ name }, i) => [name, cells[i] as Cell]))
}

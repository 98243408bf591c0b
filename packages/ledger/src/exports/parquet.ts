import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Record } from '@onrecord/record'
import { type Cell, COLUMNS, rowsOf } from './table.ts'

/** Rows a row group: what is held in memory at once. */
const GROUP = 10_000

/** Writes the table of statements as a Parquet file, in flat memory. */
export const parquetFile = (path: string, records: AsyncIterable<Record>): Promise<void> =>
  pipeline(parquetChunks(records), createWriteStream(path))

/** The same file piece by piece. */
export async function* parquetChunks(records: AsyncIterable<Record>): AsyncIterable<Uint8Array> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const columns = COLUMNS.map(({ name, type }) => ({ name, type, nullable: true }))
  const columnData = (rows: readonly Cell[][]) => columns.map((column, i) => ({ ...column, data: rows.map((cells) => cells[i]) }))
  const bytes = new ByteWriter()
  const taken = () => {
    const chunk = bytes.getBytes().slice()
    bytes.index = 0
    return chunk
  }
  const writer = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: columnData([]) }), createdBy: 'onrecord' })
  for await (const rows of groupsOf(records)) {
    await writer.write({ columnData: columnData(rows), rowGroupSize: GROUP })
    yield taken()
  }
  await writer.finish()
  yield taken()
}

async function* groupsOf(records: AsyncIterable<Record>): AsyncIterable<Cell[][]> {
  let rows: Cell[][] = []
  for await (const record of records)
    for (const cells of rowsOf(record)) {
      if (rows.length === GROUP) {
        yield rows
        rows = []
      }
      rows.push(cells)
    }
  if (rows.length > 0) yield rows
}

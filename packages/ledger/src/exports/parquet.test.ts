import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
import { expect, test } from 'vitest'
import { scratch } from '../trial/databases.ts'
import { recordOf } from '../trial/record.ts'
import { parquetFile } from './parquet.ts'
import { COLUMNS, rowsOf } from './table.ts'

async function written(records: readonly ReturnType<typeof recordOf>[]) {
  const path = join(scratch(), 'statements.parquet')
  await parquetFile(path, (async function* () { yield* records })()) // biome-ignore format: one line
  const file = await asyncBufferFromFile(path)
  return {
    rows: await parquetReadObjects({ file }),
    names: parquetSchema(await parquetMetadataAsync(file)).children.map(({ element }) => element.name),
  }
}

test('what is read back are the rows of the table, missing values as null', async () => {
  const [first, second] = [recordOf([['Ilse Varga', 'the 😀 dam “will” hold']]), recordOf([['Ida Moor', '=1+1'], ['Ida Moor', 'no']])] // biome-ignore format: one line
  const { rows } = await written([first, second])
  expect(rows.map((row) => Object.values(row))).toEqual([...rowsOf(first), ...rowsOf(second)])
  expect(rows[0]).toMatchObject({ content: 'the 😀 dam “will” hold', negated: false, confidence: 0.5, said_from: null })
  // a number begins no formula here: cells are typed
  expect(rows[1]).toMatchObject({ content: '=1+1' })
})

test('a table without rows has its columns', async () => {
  const { rows, names } = await written([])
  expect(rows).toEqual([])
  expect(names).toEqual(COLUMNS.map(({ name }) => name))
})

import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { type Ledger, openLedger, type SeenRecord, type Selection } from '@onrecord/ledger'
import { jsonLd, parquetFile, webAnnotations } from '@onrecord/ledger/exports'
import { bratFolder } from '../brat-folder.ts'
import { report } from '../failures.ts'
import { intoFile } from '../into-file.ts'
import { outputLost, progress, write } from '../output.ts'
import { csvRows } from '../print/csv.ts'
import { VERSION } from '../version.ts'

/** Formats that are text, which standard output takes too. */
const TEXTS = { jsonl: jsonLines, csv: csvLines, jsonld: jsonLd, webannotation: webAnnotations }

export type ExportCommand = Selection & { readonly ledger: string } & (
    | { readonly format: keyof typeof TEXTS; readonly out?: string }
    | { readonly format: 'parquet' | 'brat'; readonly out: string }
    | {
        readonly format: 'bundle'
        readonly out: string
        /** A file with the private key; the user's own where none is given. */
        readonly key?: string
      }
  )

/** `onrecord export`: the records of a ledger, or of a selection, in a format of others. */
export async function exportRecords({ ledger: place, outlet, since, until, ...options }: ExportCommand): Promise<void> {
  try {
    const ledger = await openLedger(place, { make: false })
    try {
      const { articles } = await ledger.counts()
      const records = counted(ledger.records({ outlet, since, until }), articles)
      if (options.format === 'brat') await bratFolder(options.out, records)
      else if (options.format === 'parquet') await intoFile(options.out, (part) => parquetFile(part, records))
      else if (options.format === 'bundle') await bundleFile(ledger, records, options)
      else await writeTexts(TEXTS[options.format](records), options.out)
    } finally {
      await ledger.close()
    }
  } catch (error) {
    report(error, place)
  }
}

async function* counted(records: AsyncIterable<SeenRecord>, total: number): AsyncIterable<SeenRecord> {
  let done = 0
  for await (const record of records) {
    progress(done++, total, record.article.title ?? record.article.id)
    yield record
  }
  progress(total, total, '')
}

async function* jsonLines(records: AsyncIterable<SeenRecord>): AsyncIterable<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`
}

async function* csvLines(records: AsyncIterable<SeenRecord>): AsyncIterable<string> {
  const csv = csvRows()
  for await (const record of records) yield csv.of(record)
}

async function writeTexts(texts: AsyncIterable<string>, out: string | undefined): Promise<void> {
  if (out !== undefined) return intoFile(out, (part) => pipeline(texts, createWriteStream(part)))
  for await (const text of texts) {
    if (outputLost.aborted) break
    await write(text)
  }
}

async function bundleFile(ledger: Ledger, records: AsyncIterable<SeenRecord>, { out, key }: { out: string; key?: string }): Promise<void> {
  const { writeBundle } = await import('@onrecord/ledger/bundle')
  const { signingKey } = await import('../signing-key.ts')
  const options = { key: await signingKey(key), made: new Date(), program: `onrecord ${VERSION}` }
  const articles = async function* () {
    for await (const record of records) yield { record, pages: await ledger.pages(record.article.id) }
  }
  await intoFile(out, (part) => writeBundle(part, articles(), options))
}

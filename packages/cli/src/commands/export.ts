import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Selection } from '@onrecord/ledger'
import { parquetFile, TEXTS } from '@onrecord/ledger/exports'
import { bratFolder } from '../brat-folder.ts'
import { intoFile } from '../into-file.ts'
import { outputLost, write } from '../output.ts'
import { shownRecords } from '../shown-records.ts'
import { withLedger } from '../with-ledger.ts'

// what is text, standard output takes too
export type ExportCommand = Selection & { readonly ledger: string } & (
    | { readonly format: keyof typeof TEXTS; readonly out?: string }
    | { readonly format: 'parquet' | 'brat'; readonly out: string }
  )

/** `onrecord export`: the records of a ledger, or of a selection, in a format of others. */
export function exportRecords({ ledger: place, outlet, since, until, ...options }: ExportCommand): Promise<void> {
  return withLedger(place, async (ledger) => {
    const records = shownRecords(ledger, { outlet, since, until })
    if (options.format === 'brat') await bratFolder(options.out, records)
    else if (options.format === 'parquet') await intoFile(options.out, (part) => parquetFile(part, records))
    else await writeTexts(TEXTS[options.format](records), options.out)
  })
}

async function writeTexts(texts: AsyncIterable<string>, out: string | undefined): Promise<void> {
  if (out !== undefined) return intoFile(out, (part) => pipeline(texts, createWriteStream(part)))
  for await (const text of texts) {
    if (outputLost.aborted) break
    await write(text)
  }
}

import { bratZip, parquetChunks, TEXTS } from '@onrecord/ledger/exports'
import type { Record } from '@onrecord/record'
import type { ExportFormat } from './schemas/export-format.ts'

type Written = {
  readonly type: string
  readonly ending: string
  readonly write: (records: AsyncIterable<Record>) => AsyncIterable<string | Uint8Array>
}

/** What the ledger's records can be written as: the media type, the ending of the file, and what writes it. */
export const WRITTEN: { readonly [format in ExportFormat]: Written } = {
  jsonl: { type: 'application/x-ndjson; charset=utf-8', ending: 'jsonl', write: TEXTS.jsonl },
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv', write: TEXTS.csv },
  jsonld: { type: 'application/ld+json; charset=utf-8', ending: 'jsonld', write: TEXTS.jsonld },
  webannotation: {
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ending: 'jsonld',
    write: TEXTS.webannotation,
  },
  parquet: { type: 'application/vnd.apache.parquet', ending: 'parquet', write: parquetChunks },
  brat: { type: 'application/zip', ending: 'zip', write: bratZip },
}

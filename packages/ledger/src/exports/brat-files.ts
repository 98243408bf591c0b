import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Record } from '@onrecord/record'
import { bratOf, CONFIGURATION } from './brat.ts'

/** A file of a folder that brat opens. */
export type BratFile = { readonly name: string; readonly text: string }

/** A folder of articles: two files each, and the configuration. */
export async function* bratFiles(records: AsyncIterable<Record>): AsyncIterable<BratFile> {
  yield { name: 'annotation.conf', text: CONFIGURATION }
  for await (const record of records) {
    const { txt, ann } = bratOf(record)
    yield { name: `${record.article.id}.txt`, text: txt }
    yield { name: `${record.article.id}.ann`, text: ann }
  }
}

/** The same folder as a zip, piece by piece. */
export async function* bratZip(records: AsyncIterable<Record>): AsyncIterable<Uint8Array> {
  const { makeZip } = await import('client-zip')
  yield* Readable.fromWeb(makeZip(filesIn(records)) as ReadableStream<Uint8Array>)
}

async function* filesIn(records: AsyncIterable<Record>) {
  for await (const { name, text } of bratFiles(records)) yield { name, input: text }
}

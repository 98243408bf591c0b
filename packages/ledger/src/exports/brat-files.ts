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

import type { KeptRecord, Ledger, Selection } from '@onrecord/ledger'
import { progress } from './output.ts'

/** The records of a ledger, or of a selection, while a terminal shows how far they are. */
export async function* shownRecords(ledger: Ledger, selection: Selection): AsyncIterable<KeptRecord> {
  const { articles } = await ledger.counts()
  let done = 0
  for await (const record of ledger.records(selection)) {
    progress(done++, articles, record.article.title ?? record.article.id)
    yield record
  }
  progress(articles, articles, '')
}

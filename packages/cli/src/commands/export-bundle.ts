import type { Selection } from '@onrecord/ledger'
import { writeBundle } from '@onrecord/ledger/bundle'
import { report } from '../failures.ts'
import { intoFile } from '../into-file.ts'
import { shownRecords } from '../shown-records.ts'
import { signingKey } from '../signing-key.ts'
import { VERSION } from '../version.ts'
import { withLedger } from '../with-ledger.ts'

export type BundleCommand = Selection & {
  readonly ledger: string
  readonly out: string
  /** A file with the private key; the user's own where none is given. */
  readonly key?: string
}

/** `onrecord export --format bundle`: the records and their pages in one signed file. */
export async function exportBundle({ ledger: place, out, key: file, outlet, since, until }: BundleCommand): Promise<void> {
  const key = await signingKey(file).catch((error: unknown) => report(error, file ?? 'the key'))
  if (!key) return
  await withLedger(place, async (ledger) => {
    const articles = async function* () {
      for await (const record of shownRecords(ledger, { outlet, since, until }))
        yield { record, pages: await ledger.pages(record.article.id) }
    }
    await intoFile(out, (part) => writeBundle(part, articles(), { key, made: new Date(), program: `onrecord ${VERSION}` }))
  })
}

import { writeFile } from 'node:fs/promises'
import { receiptOf } from '@onrecord/ledger/bundle'
import { report } from '../failures.ts'
import { intoFile } from '../into-file.ts'
import { write } from '../output.ts'
import { printReceipt } from '../print/receipt.ts'
import { receiptPage } from '../receipt-page.ts'
import { signingKey } from '../signing-key.ts'
import { withLedger } from '../with-ledger.ts'
import { isZip } from '../zip-file.ts'

export type ReceiptCommand = {
  /** Counts more than a ledger: one of the two is given. */
  readonly bundle?: string
  readonly ledger?: string
  /** A file with the private key, for a receipt of a ledger; the user's own where none is given. */
  readonly key?: string
  readonly out?: string
}

/** `onrecord receipt`: one statement as a page of its own, with the proof that it stands in a bundle, or in what the ledger has of its article. */
export async function receipt(statement: string, { bundle, ledger: place, key, out }: ReceiptCommand): Promise<void> {
  const give = (page: string) => (out === undefined ? write(page) : intoFile(out, (part) => writeFile(part, page)))
  if (bundle === undefined)
    return withLedger(place as string, async (ledger) => give(await receiptPage(ledger, statement, () => signingKey(key))))
  try {
    // names a path that is none as every other command does
    await isZip(bundle)
    await give(printReceipt(await receiptOf(statement, bundle)))
  } catch (error) {
    report(error, bundle)
  }
}

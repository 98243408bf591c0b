import { writeFile } from 'node:fs/promises'
import { receiptOf } from '@onrecord/ledger/bundle'
import { report } from '../failures.ts'
import { intoFile } from '../into-file.ts'
import { write } from '../output.ts'
import { printReceipt } from '../print/receipt.ts'
import { isZip } from '../zip-file.ts'

export type ReceiptCommand = { readonly bundle: string; readonly out?: string }

/** `onrecord receipt`: one statement of a bundle as a page of its own, with the proof that it stands there. */
export async function receipt(statement: string, { bundle, out }: ReceiptCommand): Promise<void> {
  try {
    // names a path that is none as every other command does
    await isZip(bundle)
    const page = printReceipt(await receiptOf(statement, bundle))
    if (out === undefined) await write(page)
    else await intoFile(out, (part) => writeFile(part, page))
  } catch (error) {
    report(error, bundle)
  }
}

import { type Receipt, verifyReceipt } from '@onrecord/ledger/bundle'
import { InputError } from '@onrecord/record'
import { PROOF, printReceipt } from './print/receipt.ts'

/** The receipt that a file holds, once its proof holds and the page shows what the proof is of.
 *  @throws {InputError} `bad-receipt`, `wrong-signature` */
export function receiptIn(bytes: Uint8Array, name: string): Receipt {
  const page = Buffer.from(bytes).toString()
  const [, proof] = PROOF.exec(page) ?? []
  const receipt = verifyReceipt(parsed(proof), name)
  if (printReceipt(receipt) === page) return receipt
  throw new InputError(
    'bad-receipt',
    name,
    'The page shows something else than what was signed. Ask for the receipt again from whoever made it.',
  )
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '')
  } catch {
    // no receipt, and told as one
    return null
  }
}

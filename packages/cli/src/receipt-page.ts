import type { KeyObject } from 'node:crypto'
import type { Ledger } from '@onrecord/ledger'
import { receiptFrom } from '@onrecord/ledger/bundle'
import { printReceipt } from './print/receipt.ts'
import { VERSION } from './version.ts'

/** The page of a receipt that is signed now, of what a ledger has of a statement.
 *  @param key  asked for once the statement is found to be there
 *  @throws {InputError} `no-statement`, and what `key` throws */
export async function receiptPage(ledger: Ledger, statement: string, key: () => Promise<KeyObject>): Promise<string> {
  const bundled = await ledger.bundled(statement)
  return printReceipt(receiptFrom(bundled, { key: await key(), made: new Date(), program: `onrecord ${VERSION}` }))
}

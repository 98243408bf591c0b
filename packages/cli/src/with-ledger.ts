import { type Ledger, openLedger } from '@onrecord/ledger'
import { report } from './failures.ts'

/** Does something with a ledger that is there, and closes it; what fails is said on standard error. */
export async function withLedger(place: string, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  try {
    const ledger = await openLedger(place, { make: false })
    try {
      await work(ledger)
    } finally {
      await ledger.close()
    }
  } catch (error) {
    report(error, place)
  }
}

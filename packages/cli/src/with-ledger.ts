import { type Ledger, type OpenOptions, openLedger } from '@onrecord/ledger'
import { report } from './failures.ts'

/** Does something with a ledger, which is there unless it may be made, and closes it; what fails is said on standard error. */
export async function withLedger(
  place: string,
  work: (ledger: Ledger) => Promise<void>,
  { make = false }: OpenOptions = {},
): Promise<void> {
  try {
    const ledger = await openLedger(place, { make })
    try {
      await work(ledger)
    } finally {
      await ledger.close()
    }
  } catch (error) {
    report(error, place)
  }
}

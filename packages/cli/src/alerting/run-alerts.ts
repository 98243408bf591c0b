import type { Alert, FoundStatement, Ledger } from '@onrecord/ledger'
import { deliver } from './deliver.ts'

export type RunOptions = {
  /** Told of what is new to an alert. */
  readonly tell: (alert: Alert, statements: readonly FoundStatement[]) => Promise<void>
  /** Told of a webhook that took nothing. */
  readonly fail: (error: unknown, alert: Alert) => void
  readonly signal?: AbortSignal
}

/** Tells what is new to each alert, once, and sends it to its webhook; what a webhook did not take before goes with it. */
export async function runAlerts({ alerts }: Ledger, { tell, fail, signal }: RunOptions): Promise<void> {
  for (const alert of await alerts.list()) {
    const fresh = await alerts.takeNew(alert)
    if (fresh.length > 0) await tell(alert, fresh)
    if (alert.webhook === null) continue
    const waiting = await alerts.undelivered(alert)
    if (waiting.length === 0) continue
    try {
      await deliver(alert, waiting, signal)
      await alerts.noteDelivered(alert, waiting)
    } catch (error) {
      fail(error, alert)
    }
  }
}

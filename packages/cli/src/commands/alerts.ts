import { atomFeed, jsonFeed } from '@onrecord/intake'
import type { Alert, FoundStatement } from '@onrecord/ledger'
import { alertFeed } from '../alerting/alert-feed.ts'
import { runAlerts } from '../alerting/run-alerts.ts'
import { report } from '../failures.ts'
import { filtersOf, type GivenFilters } from '../filters.ts'
import { write } from '../output.ts'
import { printFound } from '../print/found.ts'
import { safe } from '../print/safe.ts'
import { screen } from '../print/screen.ts'
import { withLedger } from '../with-ledger.ts'

type OnLedger = { readonly ledger: string }

export type AddAlert = GivenFilters & OnLedger & { readonly words?: string; readonly name?: string; readonly webhook?: string }

/** `onrecord alerts add`. */
export async function add({ ledger: place, name, webhook, words = '', ...given }: AddAlert): Promise<void> {
  await withLedger(place, async ({ alerts }) => {
    const filters = filtersOf(words, given, 'all')
    const alert = await alerts.add({ name: name ?? nameOf(filters), filters, webhook: webhook ?? null })
    await write(`${alert.id}: ${safe(alert.name)}\n`)
  })
}

/** What an alert looks for, in one line. */
const nameOf = (filters: object) =>
  Object.entries(filters)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([filter, value]) => `${filter} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(', ') || 'all statements'

/** `onrecord alerts list`, as JSON lines. */
export async function list({ ledger: place }: OnLedger): Promise<void> {
  await withLedger(place, async ({ alerts }) => {
    for (const alert of await alerts.list()) await write(`${JSON.stringify(alert)}\n`)
  })
}

/** `onrecord alerts remove`. */
export async function remove(ids: readonly string[], { ledger: place }: OnLedger): Promise<void> {
  await withLedger(place, async ({ alerts }) => {
    for (const id of ids)
      try {
        await alerts.remove(id)
        await write(`${safe(id)}: removed\n`)
      } catch (error) {
        report(error, id)
      }
  })
}

/** `onrecord alerts run`: what is new since the last time, and to the webhooks with it. */
export async function run({ ledger: place, format }: OnLedger & { readonly format: 'pretty' | 'jsonl' }): Promise<void> {
  await withLedger(place, async (ledger) => {
    await runAlerts(ledger, {
      tell: (alert, statements) => tell(alert, statements, format),
      fail: (error, { name }) => report(error, name),
    })
  })
}

async function tell({ id, name }: Alert, statements: readonly FoundStatement[], format: 'pretty' | 'jsonl'): Promise<void> {
  if (format === 'jsonl') for (const found of statements) await write(`${JSON.stringify({ alert: id, ...found })}\n`)
  else
    await write(
      `${screen(process.stdout).paint.bold(safe(name))}\n\n${printFound(statements, screen(process.stdout), { family: 'all' })}\n`,
    )
}

/** `onrecord alerts feed`: what an alert told, as a feed on standard output. */
export async function feed(
  id: string,
  { ledger: place, format, limit }: OnLedger & { readonly format: 'atom' | 'json'; readonly limit: number },
) {
  await withLedger(place, async ({ alerts }) => {
    const alert = await alerts.get(id)
    const written = alertFeed(alert, await alerts.told(alert, limit))
    await write(format === 'atom' ? atomFeed(written) : jsonFeed(written))
  })
}

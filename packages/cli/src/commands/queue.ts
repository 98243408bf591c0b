import type { QueueQuery } from '@onrecord/ledger'
import { write, writeNext } from '../output.ts'
import { printFound } from '../print/found.ts'
import { screen } from '../print/screen.ts'
import { withLedger } from '../with-ledger.ts'

export type QueueCommand = QueueQuery & { readonly ledger: string; readonly context?: boolean; readonly format: 'pretty' | 'jsonl' }

/** `onrecord queue`: what nobody has checked, the least sure first. */
export async function queue({ ledger: place, format, context, ...query }: QueueCommand): Promise<void> {
  await withLedger(place, async (ledger) => {
    const { statements, next } = await ledger.queue(query)
    if (format === 'jsonl') await write(statements.map((found) => `${JSON.stringify(found)}\n`).join(''))
    else if (statements.length === 0) await write('Every statement was checked.\n')
    else await write(printFound(statements, screen(process.stdout), { family: 'all', isInContext: context }))
    writeNext(next)
  })
}

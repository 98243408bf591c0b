import type { Verdict } from '@onrecord/ledger'
import { write } from '../output.ts'
import { safe } from '../print/safe.ts'
import { withLedger } from '../with-ledger.ts'

type Decided = { readonly ledger: string; readonly by: string }

/** `onrecord people same` and `different`. */
export async function decide(verdict: Verdict['verdict'], speakers: Verdict['speakers'], { ledger: place, by }: Decided): Promise<void> {
  await withLedger(place, async ({ people }) => {
    const { id } = await people.decide({ verdict, speakers, by })
    await write(`${id}: ${speakers.map(safe).join(' and ')} are ${verdict === 'same' ? 'one person' : 'two people'}, by ${safe(by)}\n`)
  })
}

/** `onrecord people undo`. */
export async function undo(id: string, { ledger: place, by }: Decided): Promise<void> {
  await withLedger(place, async ({ people }) => {
    const { undone } = await people.undo({ id, by })
    await write(`${safe(id)}: taken back by ${safe(undone?.by ?? by)}\n`)
  })
}

/** `onrecord people decisions`. */
export async function decisions({ ledger: place, ...page }: { readonly ledger: string; readonly limit: number; readonly after?: string }) {
  await withLedger(place, async ({ people }) => {
    for (const decision of await people.decisions(page)) await write(`${JSON.stringify(decision)}\n`)
  })
}

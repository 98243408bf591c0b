import type { Verdict } from '@onrecord/ledger'
import { write } from '../output.ts'
import { safe } from '../print/safe.ts'
import { withLedger } from '../with-ledger.ts'

type Decided = { readonly ledger: string; readonly by: string; readonly note?: string }

/** `onrecord people same` and `different`. */
export async function decide(
  verdict: Verdict['verdict'],
  speakers: Verdict['speakers'],
  { ledger: place, ...decider }: Decided,
): Promise<void> {
  await withLedger(place, async ({ people }) => {
    const { id, by, note } = await people.decide({ verdict, speakers, ...decider })
    const are = verdict === 'same' ? 'one person' : 'two people'
    await write(`${id}: ${speakers.map(safe).join(' and ')} are ${are}, by ${safe(by)}${why(note)}\n`)
  })
}

/** `onrecord people undo`. */
export async function undo(id: string, { ledger: place, ...decider }: Decided): Promise<void> {
  await withLedger(place, async ({ people }) => {
    const { by, note } = (await people.undo({ id, ...decider })).undone ?? { ...decider, note: null }
    await write(`${safe(id)}: taken back by ${safe(by)}${why(note)}\n`)
  })
}

const why = (note: string | null) => (note === null ? '' : `: ${safe(note)}`)

/** `onrecord people decisions`. */
export async function decisions({ ledger: place, ...page }: { readonly ledger: string; readonly limit: number; readonly after?: string }) {
  await withLedger(place, async ({ people }) => {
    for (const decision of await people.decisions(page)) await write(`${JSON.stringify(decision)}\n`)
  })
}

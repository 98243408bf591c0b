import { write } from '../output.ts'
import { printPeople } from '../print/people.ts'
import { screen } from '../print/screen.ts'
import { withLedger } from '../with-ledger.ts'

export type WhoCommand = { readonly ledger: string; readonly limit: number; readonly format: 'pretty' | 'jsonl' }

/** `onrecord who`: people of a ledger by words of their name, or one by the id of a speaker. */
export async function who(name: string, { ledger: place, limit, format }: WhoCommand): Promise<void> {
  await withLedger(place, async ({ people }) => {
    const found = /^spk-[0-9a-f]+$/.test(name) ? [await people.with(name)] : await people.who(name, { limit })
    if (format === 'jsonl') for (const person of found) await write(`${JSON.stringify(person)}\n`)
    else await write(printPeople(found, screen(process.stdout)))
  })
}

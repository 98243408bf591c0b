import { outputLost, write, writeNext } from '../output.ts'
import { counted } from '../print/counted.ts'
import { printFullest, printMatches } from '../print/matches.ts'
import { screen } from '../print/screen.ts'
import { withLedger } from '../with-ledger.ts'

export type MatchesCommand = {
  readonly ledger: string
  readonly fullest?: boolean
  readonly limit: number
  readonly after?: string
  readonly format: 'pretty' | 'jsonl'
}

/** `onrecord matches`: the same utterance in other pages.
 *  @param id  of a statement; null for all utterances that are printed more than once */
export async function matches(id: string | null, { ledger: place, fullest = false, limit, after, format }: MatchesCommand): Promise<void> {
  const show = screen(process.stdout)
  const tell = <Found>(found: Found, print: (found: Found, to: typeof show) => string) =>
    write(format === 'jsonl' ? `${JSON.stringify(found)}\n` : print(found, show))
  await withLedger(place, async (ledger) => {
    if (id === null) {
      let count = 0
      for await (const found of ledger.allMatches({ limit, signal: outputLost })) {
        count++
        await tell(found, printMatches)
      }
      if (format === 'pretty') await write(show.paint.dim(`${counted(count, 'utterance')} on more than one page\n`))
    } else if (fullest) await tell(await ledger.fullest(id), printFullest)
    else {
      const found = await ledger.matches(id, { limit, after })
      await tell(found, printMatches)
      writeNext(found.next)
    }
  })
}

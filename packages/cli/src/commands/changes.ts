import type { Change } from '@onrecord/record'
import { outputLost, write } from '../output.ts'
import { changesPrinter } from '../print/changes.ts'
import type { FamilyChoice } from '../print/family.ts'
import { screen } from '../print/screen.ts'
import { withLedger } from '../with-ledger.ts'

export type ChangesCommand = {
  readonly ledger: string
  readonly url?: string
  readonly since?: string
  readonly asOf?: string
  readonly known?: string
  /** Said where none is given, on the screen; all in the other format. */
  readonly family?: FamilyChoice
  readonly format: 'pretty' | 'jsonl'
}

/** `onrecord changes`: what changed in what people said, as it is found. */
export async function changes({ ledger: place, format, family, ...query }: ChangesCommand): Promise<void> {
  const shown = family ?? (format === 'pretty' ? 'said' : 'all')
  await withLedger(place, async (ledger) => {
    const printer = changesPrinter(screen(process.stdout), shown)
    for await (const change of ledger.changes(query)) {
      if (outputLost.aborted) return
      if (!isOf(change, shown)) continue
      await write(format === 'jsonl' ? `${JSON.stringify(change)}\n` : printer.of(change))
    }
    if (format === 'pretty') await write(printer.end())
  })
}

/** Whether a change is of a family; another text at an address is of all. */
function isOf({ before, after }: Change, shown: FamilyChoice): boolean {
  const statement = after ?? before
  return shown === 'all' || statement === null || statement.family === shown
}

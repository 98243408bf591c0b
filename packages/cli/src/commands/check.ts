import { noteOf } from '@onrecord/ledger'
import type { CheckVerdict, Fix } from '@onrecord/record'
import { write } from '../output.ts'
import { printChecked } from '../print/checked.ts'
import { safe } from '../print/safe.ts'
import { screen } from '../print/screen.ts'
import { withLedger } from '../with-ledger.ts'

export type CheckCommand = {
  readonly ledger: string
  /** Without one, what was read and decided is shown. */
  readonly verdict?: CheckVerdict
  readonly by?: string
  readonly note?: string
  readonly fix?: Fix
}

/** `onrecord check`: a decision on a statement, or everything that was read and decided on it. */
export async function check(statement: string, { ledger: place, verdict, by = '', note, fix }: CheckCommand): Promise<void> {
  await withLedger(place, async (ledger) => {
    if (verdict === undefined) return write(printChecked(await ledger.checked(statement), screen(process.stdout)))
    const made = await ledger.check({ statement, verdict, by, note, fix })
    const renamed = made.statement === made.was.statement.id ? '' : `${made.was.statement.id} is now `
    await write(`${renamed}${made.statement}: ${safe(noteOf(made))}\n`)
  })
}

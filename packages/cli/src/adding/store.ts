import type { Ledger } from '@onrecord/ledger'
import { report } from '../failures.ts'
import { warnOfLanguage } from '../language.ts'
import { counted } from '../print/counted.ts'
import type { Readers } from '../workers/readers.ts'
import type { Taken } from './outcome.ts'

const HELD = 'in the ledger already'

/** Stores what a part came to, and warns of what is to be known of it.
 *  @returns  what is told of it on standard output; null where there is nothing to tell */
export async function store(
  taken: Taken,
  { readers, ledger }: { readonly readers: Readers; readonly ledger: Ledger },
): Promise<string | null> {
  switch (taken.kind) {
    case 'read': {
      const { name, record, page, inputs, missed } = taken
      warnOfLanguage(record.article, readers, name)
      if (missed) report(missed, name)
      const { added, statementCount } = await ledger.add(record, page, inputs)
      const held = added ? `${counted(statementCount, 'statement')} added` : HELD
      return missed ? `${held}, from an excerpt` : held
    }
    case 'again':
      await ledger.seeAgain(taken.again)
      return HELD
    case 'done':
      return HELD
    case 'no article':
      return 'no article'
    case 'fault':
      report(taken.fault, taken.name)
      return null
  }
}

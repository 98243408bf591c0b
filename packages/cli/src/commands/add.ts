import { readPage } from '@onrecord/intake'
import { openLedger } from '@onrecord/ledger'
import type { Page } from '@onrecord/record'
import { report } from '../failures.ts'
import { pageOf } from '../inputs.ts'
import { warnOfLanguage } from '../language.ts'
import { loadReader } from '../model.ts'
import { progress, write } from '../output.ts'
import { counted } from '../print/counted.ts'
import { safe } from '../print/safe.ts'

export type AddCommand = {
  readonly ledger: string
  readonly published?: string
  readonly url?: string
  /** When saved files were seen as they are. */
  readonly seen?: string
  readonly allowPrivate?: boolean
  readonly minConfidence: number
}

/** `onrecord add`: each input read and stored, a transaction each; what is stored stays when a later one fails. */
export async function add(inputs: readonly string[], options: AddCommand): Promise<void> {
  const reader = await loadReader()
  const ledger = await openLedger(options.ledger).catch((error: unknown) => report(error, options.ledger))
  if (!ledger) return reader.close()
  // who reads the list may go away (`| head`): what was asked for is stored all the same
  for (const [i, input] of inputs.entries()) {
    progress(i, inputs.length, input)
    try {
      const page = seenAt(await pageOf(input, options), options.seen)
      const { article } = readPage(page, { url: options.url, published: options.published })
      warnOfLanguage(article, reader, input)
      const { added, statementCount } = await ledger.add(await reader.read(article, { minConfidence: options.minConfidence }), page)
      progress(inputs.length, inputs.length, input)
      await write(`${safe(input)}: ${added ? `${counted(statementCount, 'statement')} added` : 'in the ledger already'}\n`)
    } catch (error) {
      progress(inputs.length, inputs.length, input)
      report(error, input)
    }
  }
  await reader.close()
  await ledger.close()
}

/** A page that was not fetched, as seen when its owner says. */
const seenAt = (page: Page, seen: string | undefined): Page =>
  page.fetched !== null || seen === undefined ? page : { ...page, fetched: new Date(seen).toISOString() }

import { readPage } from '@onrecord/intake'
import { csvRows } from '@onrecord/ledger/exports'
import { report } from '../failures.ts'
import { pageOf } from '../inputs.ts'
import { warnOfLanguage } from '../language.ts'
import { loadReader } from '../model.ts'
import { outputLost, progress, write } from '../output.ts'
import type { FamilyChoice } from '../print/family.ts'
import { printHtml } from '../print/html.ts'
import { printPretty } from '../print/pretty.ts'
import { screen } from '../print/screen.ts'

export type ReadCommand = {
  readonly format: 'pretty' | 'json' | 'jsonl' | 'csv' | 'html'
  readonly published?: string
  readonly url?: string
  readonly allowPrivate?: boolean
  readonly minConfidence: number
  /** What the screen shows. */
  readonly family?: FamilyChoice
}

/** `onrecord read`: a record of each input, in order; an input that fails is named, and the rest goes on. */
export async function read(inputs: readonly string[], options: ReadCommand): Promise<void> {
  const reader = await loadReader()
  const csv = csvRows()
  for (const [i, input] of inputs.entries()) {
    if (outputLost.aborted) break
    progress(i, inputs.length, input)
    try {
      const { article } = readPage(await pageOf(input, options), { url: options.url, published: options.published })
      warnOfLanguage(article, reader, input)
      const record = await reader.read(article, { minConfidence: options.minConfidence })
      progress(inputs.length, inputs.length, input)
      if (options.format === 'json') await write(`${JSON.stringify(record, null, 2)}\n`)
      else if (options.format === 'jsonl') await write(`${JSON.stringify(record)}\n`)
      else if (options.format === 'csv') await write(csv.of(record))
      else if (options.format === 'html') await write(printHtml(record))
      else await write(`${i > 0 ? '\n' : ''}${printPretty(record, screen(process.stdout), { input, family: options.family ?? 'said' })}`)
    } catch (error) {
      progress(inputs.length, inputs.length, input)
      report(error, input)
    }
  }
  await reader.close()
}

import { bytesOfFile, lines } from '@onrecord/intake'
import { type Addition, givenRecord } from '@onrecord/ledger'
import { additionsOf, openBundle } from '@onrecord/ledger/bundle'
import { InputError } from '@onrecord/record'
import { report } from '../failures.ts'
import { standardInput } from '../inputs.ts'
import { write } from '../output.ts'
import { counted } from '../print/counted.ts'
import { safe } from '../print/safe.ts'
import { withLedger } from '../with-ledger.ts'
import { isZip } from '../zip-file.ts'

/** `onrecord import`: what an export holds goes into a ledger; the same again changes nothing. */
export async function importRecords(input: string, { ledger: place }: { readonly ledger: string }): Promise<void> {
  const isBundle = input === '-' ? false : await isZip(input).catch((error: unknown) => report(error, input))
  // a file that is not there makes no ledger
  if (isBundle === undefined) return
  await withLedger(
    place,
    async (ledger) => {
      const [added, held] = [new Set<string>(), new Set<string>()]
      for await (const told of ledger.addAll(isBundle ? articlesOf(input) : recordsOf(input))) (told.added ? added : held).add(told.article)
      // an article with several pages was added with the first
      for (const article of added) held.delete(article)
      await write(`${safe(input)}: ${counted(added.size, 'article')} added, ${held.size} in the ledger already\n`)
    },
    { make: true },
  )
}

/** The articles of a bundle with their pages, each once all of it was found to be what was signed. */
async function* articlesOf(input: string): AsyncIterable<Addition> {
  const bundle = await openBundle(input)
  try {
    for await (const article of bundle.articles()) {
      if (article instanceof InputError) report(article, input)
      else yield* additionsOf(article)
    }
  } finally {
    bundle.close()
  }
}

/** A record with a long text is longer than what `annotate` takes. */
const MAX_RECORD_BYTES = 256 * 1024 * 1024

/** The records of JSON lines; a line that holds none is named, and the rest goes on. */
async function* recordsOf(input: string): AsyncIterable<Addition> {
  for await (const { number, fault, text } of lines(input === '-' ? standardInput() : bytesOfFile(input), MAX_RECORD_BYTES)) {
    const name = `${input}: line ${number}`
    try {
      if (fault !== null) throw new InputError('bad-record', name, `The line is ${fault}. Give a file that onrecord export wrote.`)
      if (text.trim() !== '') yield { record: givenRecord(parsed(text, name), name) }
    } catch (error) {
      report(error, name)
    }
  }
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new InputError('bad-record', name, 'The line is no JSON. Give a file that onrecord export wrote.', { cause })
  }
}

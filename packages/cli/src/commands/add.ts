import { Visitor } from '@onrecord/intake/fetch'
import { type Ledger, openLedger } from '@onrecord/ledger'
import { inOrder } from '@onrecord/reader'
import type { Article } from '@onrecord/record'
import { addressKey, runOf } from '../adding/keys.ts'
import { store } from '../adding/store.ts'
import { take } from '../adding/take.ts'
import { Walk } from '../adding/walk.ts'
import { INTERRUPTED, report } from '../failures.ts'
import { fitHeaps } from '../heaps.ts'
import { clearProgress, progress, write } from '../output.ts'
import { safe } from '../print/safe.ts'
import { loadReaders, type Readers } from '../workers/readers.ts'

export type AddCommand = {
  readonly ledger: string
  readonly published?: string
  readonly url?: string
  /** When saved files were seen as they are. */
  readonly seen?: string
  readonly allowPrivate?: boolean
  readonly minConfidence: number
}

/** `onrecord add`: every page that stands in or behind the inputs is read and stored, a transaction each; what is stored stays when a later one fails, and
 *  the same command goes on from there. */
export async function add(inputs: readonly string[], options: AddCommand): Promise<void> {
  fitHeaps()
  const readers = await loadReaders()
  const ledger = await openLedger(options.ledger).catch((error: unknown) => report(error, options.ledger))
  if (!ledger) return readers.close()
  let ended: string | undefined
  try {
    ended = await addAll(inputs, options, { readers, ledger })
  } finally {
    await readers.close()
    // a command that is killed before this has not come to its end, and goes on where it was
    await ledger.close({ ended })
  }
}

type Open = { readonly readers: Readers; readonly ledger: Ledger }

/** @returns  the run; undefined where something of it could not be stored, and is for the same command to do again */
async function addAll(inputs: readonly string[], options: AddCommand, { readers, ledger }: Open): Promise<string | undefined> {
  const { url, published, seen, minConfidence, allowPrivate } = options
  const run = runOf(inputs, options)
  const { signal } = interruption(inputs)
  const visitor = new Visitor({ allowPrivate, contact: process.env.ONRECORD_CONTACT, signal })
  const isDone = async (address: string) => (await ledger.doneInputs([addressKey(run, address)])).size > 0
  const found = new Walk({ visitor, isDone }).through(inputs)
  const read = (article: Article) => readers.read(article, { minConfidence })
  let count = 0
  let isWhole = true
  const taking = inOrder(found, (part) => take(part, { run, ledger, visitor, read, url, published, seen }), {
    atOnce: readers.atOnce,
    signal,
  })
  try {
    // who reads the list may go away (`| head`): what was asked for is stored all the same
    for await (const taken of taking) {
      clearProgress()
      const words = await store(taken, { readers, ledger }).catch((fault: unknown) => {
        isWhole = false
        report(fault, taken.name)
      })
      if (words) await write(`${safe(taken.name)}: ${words}\n`)
      progress(count++, null, taken.name)
    }
  } catch (error) {
    if (!signal.aborted) throw error
    isWhole = false
    process.exitCode = INTERRUPTED
  }
  clearProgress()
  return isWhole ? run : undefined
}

/** Aborted by Ctrl-C: what is being fetched is left, and copies of archives go. A second Ctrl-C ends at once. */
function interruption(inputs: readonly string[]): AbortController {
  const interrupted = new AbortController()
  process.once('SIGINT', () => {
    interrupted.abort()
    // who waits for it would wait on
    if (inputs.includes('-')) process.stdin.destroy()
  })
  return interrupted
}

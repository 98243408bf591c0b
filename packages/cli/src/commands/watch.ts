import { setTimeout as sleep } from 'node:timers/promises'
import { Visitor } from '@onrecord/intake/fetch'
import type { Alert, Feed, FoundStatement, Ledger } from '@onrecord/ledger'
import type { Article } from '@onrecord/record'
import type { Taken } from '../adding/outcome.ts'
import { store } from '../adding/store.ts'
import { runAlerts } from '../alerting/run-alerts.ts'
import { ended } from '../ended.ts'
import { report } from '../failures.ts'
import { fitHeaps } from '../heaps.ts'
import { outputLost, write } from '../output.ts'
import { describe } from '../print/entry.ts'
import { safe } from '../print/safe.ts'
import { round } from '../watching/round.ts'
import { withLedger } from '../with-ledger.ts'
import { loadReaders, type Readers } from '../workers/readers.ts'

export type WatchCommand = {
  readonly ledger: string
  readonly once?: boolean
  readonly allowPrivate?: boolean
  readonly minConfidence: number
}

/** Feeds that others add are seen within this time. */
const LONGEST_SLEEP = 60_000

/** `onrecord watch`: visits the ledger's feeds, each at its pace, until it is told to end. */
export async function watch({ ledger: place, ...options }: WatchCommand): Promise<void> {
  fitHeaps()
  await withLedger(place, async (ledger) => {
    const readers = await loadReaders()
    try {
      await follow({ ledger, readers }, options)
    } finally {
      await readers.close()
    }
  })
}

async function follow(
  { ledger, readers }: { ledger: Ledger; readers: Readers },
  { once, allowPrivate, minConfidence }: Omit<WatchCommand, 'ledger'>,
) {
  const signal = AbortSignal.any([ended(), outputLost])
  const feeds = ledger.feeds()
  const watching = {
    ledger,
    feeds,
    signal,
    missed: new Set<string>(),
    visitor: new Visitor({ allowPrivate, contact: process.env.ONRECORD_CONTACT, signal }),
    read: (article: Article) => readers.read(article, { minConfidence }),
    store: async (taken: Taken) => {
      const words = taken.kind === 'again' ? void (await ledger.seeAgain(taken.again)) : await store(taken, { readers, ledger })
      if (words) await write(`${safe(taken.name)}: ${words}\n`)
    },
  }
  while (!signal.aborted) {
    const count = await round(watching, tell).catch((error: unknown) => {
      // what was cut off is visited again
      if (!signal.aborted) throw error
      return 0
    })
    if (count > 0) {
      await runAlerts(ledger, { tell: tellAlert, fail: (error, { name }) => report(error, name), signal })
      continue
    }
    if (once) return
    const due = (await feeds.nextDue()) ?? Number.POSITIVE_INFINITY
    await sleep(Math.max(1000, Math.min(LONGEST_SLEEP, due - Date.now())), null, { signal }).catch(() => {})
  }
}

/** A feed that failed is named, with why; it does not end the watching. */
function tell({ url, fault, failures, dead }: Feed): void {
  if (fault === null) return
  const more = dead ? ` It failed ${failures} times in a row and is not visited any more.` : ''
  process.stderr.write(`onrecord: ${safe(url)}: ${safe(fault)}${more}\n`)
}

async function tellAlert({ name }: Alert, statements: readonly FoundStatement[]): Promise<void> {
  for (const { speaker, source, words, article } of statements) {
    const who = speaker ? describe(speaker) : safe(source ?? 'nobody named')
    await write(`${safe(name)}: ${who}: ${safe(words)} (${safe(article.url ?? article.id)})\n`)
  }
}

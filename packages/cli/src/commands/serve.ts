import { once } from 'node:events'
import type { BlockList } from 'node:net'
import { fetchPage, LIMITS, Visitor } from '@onrecord/intake/fetch'
import { api, isLoopback, listen, type Services, type Token } from '@onrecord/server'
import { pages } from '@onrecord/web'
import { alertFeed } from '../alerting/alert-feed.ts'
import { ended } from '../ended.ts'
import { report } from '../failures.ts'
import { feedsAt } from '../feeds-at.ts'
import { write } from '../output.ts'
import { receiptPage } from '../receipt-page.ts'
import { servingKey } from '../serving-key.ts'
import { withLedger } from '../with-ledger.ts'
import { loadReaders } from '../workers/readers.ts'

export type ServeCommand = {
  readonly ledger: string
  readonly host: string
  readonly port: number
  readonly tokens: readonly Token[]
  /** As many as each client likes where nothing is said. */
  readonly requestsPerMinute?: number
  /** The servers in front that others reach it by. */
  readonly proxies?: BlockList
  readonly allowPrivate?: boolean
  /** A file with the private key that signs receipts; the user's own where none is given. */
  readonly key?: string
}

// the same two folders below it in the source and when built
const PACKAGE = new URL('../../', import.meta.url)

/** `onrecord serve`: answers over HTTP until it is told to end. */
export async function serve({
  ledger: place,
  host,
  port,
  tokens,
  requestsPerMinute,
  proxies,
  allowPrivate,
  key: file,
}: ServeCommand): Promise<void> {
  const end = ended()
  const polite = { allowPrivate, contact: process.env.ONRECORD_CONTACT }
  const work = async (ledger: Services['ledger']) => {
    const key = await servingKey(file)
    // a page is asked for by somebody who waits, and is made in milliseconds
    const readers = await loadReaders({ givesWay: true })
    try {
      const services: Services = {
        ledger,
        read: (article, options) => readers.read(article, options),
        fetchPage: (url, { signal }) => fetchPage(url, { ...polite, signal }),
        feedsAt: (url, { signal }) => feedsAt(url, new Visitor({ ...polite, signal, limits: { archiveBytes: LIMITS.bytes } })),
        alertFeed,
        receipt: (statement) => receiptPage(ledger, statement, key),
        fault: report,
      }
      const options = {
        tokens,
        isLoopback: isLoopback(host) && proxies === undefined,
        proxies,
        pages: pages(services, { readerFiles: PACKAGE }),
        requestsPerMinute,
        ending: end,
      }
      const { address, close } = await listen(api(services, options), { host, port })
      await write(`${address}\n`)
      process.stderr.write(`onrecord answers there: /docs tells how. Ctrl-C ends it.\n`)
      if (!end.aborted) await once(end, 'abort')
      await close()
    } finally {
      await readers.close()
    }
  }
  await withLedger(place, work, { make: true })
}

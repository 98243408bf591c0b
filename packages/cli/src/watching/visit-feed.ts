import { type Part, readFeed } from '@onrecord/intake'
import { NotModified, StatusError } from '@onrecord/intake/fetch'
import type { Feed, FeedVisit } from '@onrecord/ledger'
import { InputError } from '@onrecord/record'
import { take } from '../adding/take.ts'
import type { Watch } from './watch.ts'

/** Visits a feed: the pages that it names and that the ledger has not are fetched, read and stored, and will be read again while they are young.
 *  @returns  what the visit came to, to be noted; null where it was cut off */
export async function visitFeed(feed: Feed, watch: Watch): Promise<FeedVisit | null> {
  try {
    // whoever follows a feed gave its address
    const source = await watch.visitor.source(feed.url, true, feed.held)
    try {
      const read = await readFeed(source)
      if (read.kind === 'page') return { fault: 'There is a page here now, and no feed. Remove it, or find where it went.' }
      let newCount = 0
      for (const part of read.parts) {
        if (watch.signal.aborted) return null
        if (await isNew(part, watch)) newCount++
      }
      return { newCount, title: read.title, held: heldOf(source.headers) }
    } finally {
      await source.release()
    }
  } catch (error) {
    if (error instanceof NotModified) return { newCount: 0, title: null, held: feed.held }
    if (error instanceof InputError) {
      const retryAfter = error instanceof StatusError ? error.retryAfter : null
      return { fault: error.advice, retryAfter }
    }
    throw error
  }
}

/** What is done by following is done for good: there is no run that ends. */
const FOLLOWED = 'followed'

/** Takes a part of a feed.
 *  @returns  whether it was not there before */
async function isNew(part: Part, { feeds, store, missed, ...options }: Watch): Promise<boolean> {
  // lists behind lists are for `add`
  if (part.kind === 'list' || (part.kind === 'address' && missed.has(part.address))) return false
  const taken = await take({ ...part, isGiven: false }, { ...options, run: FOLLOWED })
  if (taken.kind === 'done') return false
  await store(taken)
  if (part.kind === 'address') {
    if (taken.kind === 'fault') missed.add(part.address)
    await feeds.watchPage(part.address)
  }
  return taken.kind === 'read'
}

const heldOf = (headers: Readonly<{ [name: string]: string }>) => ({
  etag: headers.etag ?? null,
  lastModified: headers['last-modified'] ?? null,
})

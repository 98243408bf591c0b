import type { Feed } from '@onrecord/ledger'
import { visitFeed } from './visit-feed.ts'
import { visitPage } from './visit-page.ts'
import type { Watch } from './watch.ts'

/** Feeds and pages that are visited side by side; those of one host wait for each other. */
const AT_ONCE = 8

/** Visits the feeds and the pages that are due.
 *  @param tell  told of each feed that was visited, as it is then
 *  @returns  how many there were */
export async function round(watch: Watch, tell: (feed: Feed) => void): Promise<number> {
  const feeds = await watch.feeds.take(AT_ONCE)
  await Promise.all(
    feeds.map(async (feed) => {
      const visit = await visitFeed(feed, watch)
      if (visit) tell(await watch.feeds.note(feed.url, visit))
    }),
  )
  if (watch.signal.aborted) return 0
  const pages = await watch.feeds.takePages(AT_ONCE)
  await Promise.all(pages.map((address) => visitPage(address, watch)))
  return feeds.length + pages.length
}

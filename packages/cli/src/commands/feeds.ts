import { opmlOf, partsOf, sourceFromFile } from '@onrecord/intake'
import { Visitor } from '@onrecord/intake/fetch'
import type { Feed, Feeds, OpenOptions } from '@onrecord/ledger'
import { InputError } from '@onrecord/record'
import { report } from '../failures.ts'
import { feedsAt } from '../feeds-at.ts'
import { write } from '../output.ts'
import { counted } from '../print/counted.ts'
import { printFeeds } from '../print/feeds.ts'
import { safe } from '../print/safe.ts'
import { screen } from '../print/screen.ts'
import { withLedger } from '../with-ledger.ts'

type OnLedger = { readonly ledger: string }

/** `onrecord feeds add`: each address is looked at before it is followed; of a page, the feeds that it names are. */
export async function add(
  urls: readonly string[],
  { ledger: place, allowPrivate }: OnLedger & { readonly allowPrivate?: boolean },
): Promise<void> {
  const visitor = new Visitor({ allowPrivate, contact: process.env.ONRECORD_CONTACT })
  const work = async (feeds: Feeds) => {
    for (const url of urls)
      try {
        for (const found of await feedsAt(url, visitor)) await follow(feeds, found)
      } catch (error) {
        report(error, url)
      }
  }
  await withFeeds(place, work, { make: true })
}

async function follow(feeds: Feeds, { url, title }: Pick<Feed, 'url' | 'title'>): Promise<void> {
  const isNew = await feeds.add(url, title)
  await write(`${safe(url)}: ${isNew ? 'followed' : 'followed already'}${title ? `, ${safe(title)}` : ''}\n`)
}

/** `onrecord feeds list`. */
export async function list({ ledger: place, format }: OnLedger & { readonly format: 'pretty' | 'jsonl' }): Promise<void> {
  await withFeeds(place, async (feeds) => {
    const followed = await feeds.list()
    if (format === 'jsonl') for (const feed of followed) await write(`${JSON.stringify(feed)}\n`)
    else await write(printFeeds(followed, screen(process.stdout)))
  })
}

/** `onrecord feeds remove`. */
export async function remove(urls: readonly string[], { ledger: place }: OnLedger): Promise<void> {
  await withFeeds(place, async (feeds) => {
    for (const url of urls)
      try {
        await feeds.remove(url)
        await write(`${safe(url)}: followed no more; what it brought stays\n`)
      } catch (error) {
        report(error, url)
      }
  })
}

/** `onrecord feeds import`: the feeds of an OPML file, unseen. */
export async function importOpml(path: string, { ledger: place }: OnLedger): Promise<void> {
  const work = async (feeds: Feeds) => {
    let [all, fresh] = [0, 0]
    for await (const part of partsOf(await sourceFromFile(path))) {
      if (part.kind === 'fault') report(part.fault, path)
      if (part.kind !== 'list') continue
      all++
      if (await feeds.add(part.address, null)) fresh++
    }
    if (all === 0) throw new InputError('no-feed', path, 'There are no feeds in this file. Give an OPML file.')
    await write(`${safe(path)}: ${counted(all, 'feed')}, ${fresh} of them new\n`)
  }
  await withFeeds(place, work, { make: true })
}

/** `onrecord feeds export`: an OPML file on standard output. */
export async function exportOpml({ ledger: place }: OnLedger): Promise<void> {
  await withFeeds(place, async (feeds) => {
    const followed: readonly Feed[] = await feeds.list()
    if (followed.length === 0) throw new InputError('no-feed', place, 'The ledger follows no feed. Add one with onrecord feeds add.')
    await write(opmlOf(followed))
  })
}

const withFeeds = (place: string, work: (feeds: Feeds) => Promise<void>, options?: OpenOptions) =>
  withLedger(place, (ledger) => work(ledger.feeds()), options)

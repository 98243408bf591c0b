import { readFeed } from '@onrecord/intake'
import type { Visitor } from '@onrecord/intake/fetch'
import { InputError } from '@onrecord/record'

/** The feed at an address, or those that the page there names.
 *  @throws {InputError} `no-feed`; what fetching and reading throw */
export async function feedsAt(url: string, visitor: Visitor): Promise<{ readonly url: string; readonly title: string | null }[]> {
  const source = await visitor.source(url, true)
  try {
    const read = await readFeed(source)
    if (read.kind === 'list') return [{ url: source.url ?? url, title: read.title }]
    if (read.feeds.length > 0) return read.feeds.map((feed) => ({ url: feed, title: null }))
    throw new InputError('no-feed', url, 'There is a page here that names no feed. Give the address of its feed.')
  } finally {
    await source.release()
  }
}

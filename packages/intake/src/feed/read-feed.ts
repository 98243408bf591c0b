import { decode } from '../bytes/decode.ts'
import type { Part } from '../parts/part.ts'
import { partsOf } from '../parts/parts-of.ts'
import type { Source } from '../parts/source.ts'
import { feedsNamedIn } from './discover.ts'

/** What stands where a feed was looked for: a feed or another list of pages with its title, or a page, with the feeds that it names. */
export type FeedRead =
  | { readonly kind: 'list'; readonly title: string | null; readonly parts: readonly Part[] }
  | { readonly kind: 'page'; readonly feeds: readonly string[] }

/** Reads a feed, or a sitemap, which can be followed like one.
 *  @throws {InputError} what {@link partsOf} throws */
export async function readFeed(source: Source): Promise<FeedRead> {
  const parts: Part[] = []
  for await (const part of partsOf(source)) {
    if (part.kind === 'page' && part.page.name === source.name)
      return { kind: 'page', feeds: feedsNamedIn(await decode(part.page), source.url) }
    parts.push(part)
  }
  const told = parts.flatMap((part) => (part.kind === 'address' && part.excerpt ? [part.excerpt.outlet] : []))
  return { kind: 'list', title: told.find((outlet) => outlet !== null) ?? null, parts }
}

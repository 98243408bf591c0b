import { generateOpml } from 'feedsmith'

/** Feeds as an OPML 2.0 file, which other readers of feeds take.
 *  @param feeds  one or more: the format has no empty list
 *  @see http://opml.org/spec2.opml */
export function opmlOf(feeds: readonly { readonly url: string; readonly title: string | null }[]): string {
  const outlines = feeds.map(({ url, title }) => ({ type: 'rss', text: title ?? url, title: title ?? url, xmlUrl: url }))
  return `${generateOpml({ head: { title: 'Feeds of a ledger' }, body: { outlines } })}\n`
}

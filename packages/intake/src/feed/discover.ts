import { absolute } from '../absolute.ts'
import { type Element, parseTree } from '../html/tree.ts'

const TYPES = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json', 'application/rdf+xml'])

/** The feeds that a page names for itself, in its order.
 *  @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate */
export function feedsNamedIn(html: string, url: string | null): string[] {
  const { elements } = parseTree(html)
  const base = elements.find(({ tag, attributes }) => tag === 'base' && attributes.href)?.attributes.href
  const from = absolute(base, url) ?? url
  return [...new Set(elements.filter(isFeed).flatMap(({ attributes }) => absolute(attributes.href, from) ?? []))]
}

function isFeed({ tag, attributes: { rel = '', type = '' } }: Element): boolean {
  const relations = rel.toLowerCase().split(/\s+/)
  return (tag === 'link' || tag === 'a') && relations.includes('alternate') && TYPES.has(type.toLowerCase().trim())
}

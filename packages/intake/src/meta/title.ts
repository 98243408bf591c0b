import { type Element, lineOf, textOf } from '../html/tree.ts'
import type { LinkedArticle } from './json-ld.ts'
import { firstOf } from './meta-tags.ts'

/** A page has one; one that has a hundred thousand, each in the other, is made to hold us up. */
const MOST_HEADINGS = 50
const LONGEST = 500
const SEPARATOR = /\s+[|–—·»-]\s+|\s*\|\s*/

/** The headline: JSON-LD, then `og:title`, then the only `h1`, then the page's title without the outlet's name. */
export function titleOf(
  elements: readonly Element[],
  tags: ReadonlyMap<string, readonly string[]>,
  linked: LinkedArticle | null,
  outlet: string | null,
): string | null {
  const headings = elements
    .filter(({ tag }) => tag === 'h1')
    .slice(0, MOST_HEADINGS)
    .flatMap((heading) => lineOf(heading, LONGEST) || [])
  const page = elements.find(({ tag }) => tag === 'title')
  const candidates = [
    linked?.headline,
    firstOf(tags, 'og:title', 'twitter:title'),
    headings.length === 1 ? headings[0] : undefined,
    page && textOf(page),
    headings[0],
  ]
  const found = candidates.find((candidate) => candidate?.trim())
  if (!found) return null
  const plain = clean(found, outlet)
  // the shorter heading of the page is the headline where the other only adds to it: "Vale 3-2 Orsk: Late header stuns champions"
  const heading = headings.find((one) => one.length > 10 && (plain.startsWith(one) || plain.endsWith(one)))
  return heading ?? plain
}

/** The outlet that the page's title names behind the headline, where the page's only heading shows which part is which. */
export function outletInTitle(elements: readonly Element[]): string | null {
  const headings = elements.filter(({ tag }) => tag === 'h1')
  const page = elements.find(({ tag }) => tag === 'title')
  const heading = headings.length === 1 ? textOf(headings[0] as Element) : ''
  if (heading === '' || !page) return null
  const rest = textOf(page).split(heading)
  const behind = rest.length === 2 && rest[0] === '' ? rest[1]?.replace(/^[\s|–—·»:-]+/, '') : undefined
  return behind && behind.length <= LONGEST_OUTLET && !SEPARATOR.test(behind) ? behind : null
}

const LONGEST_OUTLET = 60

function clean(title: string, outlet: string | null): string {
  const parts = title.replace(/\s+/g, ' ').trim().split(SEPARATOR)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || !outlet || last.toLowerCase() !== outlet.toLowerCase()) return title.replace(/\s+/g, ' ').trim()
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, -last.length)
    .replace(/[\s|–—·»-]+$/, '')
}

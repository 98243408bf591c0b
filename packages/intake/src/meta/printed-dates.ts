import { type Element, isElement, lineOf, nameOf, textOf } from '../html/tree.ts'
import { wordsOf } from '../html/words.ts'
import { dateInParts, dateLineOf, datesIn, MODIFIED } from './date-line.ts'
import { dateOf, isFuture } from './dates.ts'
import type { LinkedArticle } from './json-ld.ts'
import { MOST_MARKED } from './marked.ts'
import { firstOf } from './meta-tags.ts'

/** When a page says it was published and last changed; each null where it does not say, or names a day that is still to come. */
export type Dates = {
  readonly published: string | null
  readonly modified: string | null
  /** The words of a date that is still to come, as printed. */
  readonly future: string | null
}

/** "Updated" stands right before its date. */
const NEAR = 40
const LONGEST = 200
const DATED = new Set('date dateline datetime published publish updated timestamp time pubdate meta byline info dates'.split(' '))
const PUBLISHED_TAGS = [
  'article:published_time', 'article:published', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.created', 'pubdate',
  'publish-date', 'date',
] // biome-ignore format: a list
const MODIFIED_TAGS = [
  'article:modified_time',
  'article:modified',
  'datemodified',
  'og:updated_time',
  'dcterms.modified',
  'last-modified',
  'lastmod',
]

/** Gathers dates, the first of each kind; those still to come are set aside. */
export class DateFinder {
  published: string | null = null
  modified: string | null = null
  future: string | null = null
  readonly #now: Date

  constructor(now: Date) {
    this.#now = now
  }

  add({ published, modified }: { readonly published?: string | null; readonly modified?: string | null }): void {
    this.published ??= this.#past(published)
    this.modified ??= this.#past(modified)
  }

  #past(words: string | null | undefined): string | null {
    const date = words ? dateOf(words) : null
    if (date === null || !isFuture(date, this.#now)) return date
    this.future ??= words as string
    return null
  }
}

/** The dates of a page: JSON-LD, then `meta`, then `time` and what is marked as a date, then lines of dates; "Updated" told apart. */
export function printedDates(
  elements: readonly Element[],
  tags: ReadonlyMap<string, readonly string[]>,
  { linked, now }: { readonly linked: LinkedArticle | null; readonly now: Date },
): Dates {
  const found = new DateFinder(now)
  found.add(linked ?? {})
  found.add({ published: firstOf(tags, ...PUBLISHED_TAGS), modified: firstOf(tags, ...MODIFIED_TAGS) })
  const marked = elements.filter((element) => element.tag === 'time' || [...wordsOf(nameOf(element))].some((word) => DATED.has(word)))
  for (const element of marked.slice(0, MOST_MARKED)) {
    if (found.published !== null && found.modified !== null) break
    const words = lineOf(element, LONGEST)
    if (words !== null) found.add(markedDates(element, words))
  }
  if (found.published === null)
    for (const element of elements.filter(holdsText).slice(0, MOST_MARKED)) {
      const words = lineOf(element, LONGEST)
      found.add((words !== null && (dateLineOf(words) ?? dateInParts(words))) || {})
    }
  return found
}

function markedDates(element: Element, words: string) {
  const isTime = element.tag === 'time'
  const stamp = isTime ? (element.attributes.datetime ?? null) : null
  const { published, modified } = datesIn(words)
  const isUpdate = MODIFIED.test(nameOf(element)) || (isTime && MODIFIED.test(before(element))) || (published === null && modified !== null)
  if (isUpdate) return { modified: dated(stamp) ?? modified ?? published }
  return { published: dated(stamp) ?? published, modified }
}

const dated = (words: string | null) => (words !== null && dateOf(words) !== null ? words : null)

const holdsText = ({ tag, children }: Element) =>
  /^(?:p|div|span|li|td|small|em|i|b|h\d)$/.test(tag) && children.some((child) => !isElement(child) && /\d/.test(child.data))

/** The characters that stand before an element in its parent. */
function before(element: Element): string {
  const siblings = element.parent?.children ?? []
  let words = ''
  for (let i = siblings.indexOf(element) - 1; i >= 0 && words.length < NEAR; i--) {
    const sibling = siblings[i] as (typeof siblings)[number]
    words = (isElement(sibling) ? textOf(sibling) : sibling.data) + words
  }
  return words.slice(-NEAR)
}

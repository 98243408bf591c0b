import { type Article, articleId, InputError, type Span } from '@onrecord/record'
import type { ReadPage } from '../article-in-page.ts'
import { languageOf } from '../language.ts'
import { agencyOf } from '../meta/agencies.ts'
import { bylineOf } from '../meta/byline.ts'
import { datelineOf, keptDateline } from '../meta/dateline.ts'
import { givenDate } from '../meta/dates.ts'
import { linkedArticle } from '../meta/json-ld.ts'
import { firstEndingIn, firstOf, metaTags } from '../meta/meta-tags.ts'
import { ownLinks } from '../meta/own-links.ts'
import { printedByline } from '../meta/printed-byline.ts'
import { printedDates } from '../meta/printed-dates.ts'
import { storyCodeOf } from '../meta/story-code.ts'
import { outletInTitle, titleOf } from '../meta/title.ts'
import type { ArticleOptions } from '../options.ts'
import { extract } from './extract.ts'
import { joined } from './joined.ts'
import { pathMaker } from './path.ts'
import { domRange } from './position.ts'
import { type Element, isElement, MOST_ELEMENTS, parseTree } from './tree.ts'

/** A page whose text is shorter is no article: a section front, a video page, a wall. */
const SHORTEST = 80

/** Reads the article of a page of HTML.
 *  @throws {InputError} `not-an-article` where the page holds no running text; `too-large` where it has more elements than any page; `bad-date` */
export function articleFromHtml(html: string, { name, url = null, published = null, now = new Date() }: ArticleOptions): ReadPage {
  const tree = parseTree(html)
  const { elements } = tree
  if (!tree.isWhole)
    throw new InputError('too-large', name, `The page has more than ${MOST_ELEMENTS.toLocaleString('en')} elements. Give a single article.`)
  const linked = linkedArticle(elements)
  const tags = metaTags(elements)
  const outlet =
    firstOf(tags, 'og:site_name') ?? linked?.publisher ?? firstOf(tags, 'application-name', 'publisher') ?? outletInTitle(elements)
  const title = titleOf(elements, tags, linked, outlet)
  const blocks = extract(tree, title)
  const told = blocks.filter(({ kind }) => kind !== 'caption')
  if (told.reduce((sum, { text }) => sum + text.length, 0) < SHORTEST)
    throw new InputError('not-an-article', name, 'The page holds no running text. Give the address of the article itself.')

  const pathOf = pathMaker(elements)
  const { text, sections, placed } = joined(told, pathOf)
  const dateline = datelineOf(told.find(({ kind }) => kind === 'paragraph')?.text ?? '')
  const code = storyCodeIn(elements) ?? storyCodeOf(firstEndingIn(tags, 'storycode') ?? '')
  const signed = bylineOf(linked && linked.authors.length > 0 ? linked.authors : printedByline(elements, tags))
  const dates = printedDates(elements, tags, { linked, now })
  const links = ownLinks(elements, { tags, linked, url })
  const address = url ?? links.canonical.find((link) => !isFrontPage(link)) ?? null
  const article: Article = {
    id: articleId({ url: address, text }),
    url: address,
    outlet,
    agency: dateline?.agency ?? code?.agency ?? signed.agency ?? (linked ? agencyOf(linked.publisher ?? '') : null),
    storyCode: code?.storyCode ?? null,
    title,
    byline: [...signed.authors],
    dateline: keptDateline(dateline, dates.future),
    published: published === null ? dates.published : givenDate(published, name, now),
    modified: dates.modified,
    language: languageOf(elements.find(({ tag }) => tag === 'html')?.attributes.lang ?? linked?.language ?? null, text),
    excerpt: false,
    text,
    sections,
  }
  return {
    article,
    links,
    asides: blocks
      .filter(({ kind }) => kind === 'caption')
      .map((block) => ({ kind: block.kind, text: block.text, path: pathOf(block.element) })),
    toDom: (span: Span) => domRange(placed, pathOf, span),
  }
}

/** Sites set it for all their pages by mistake: it would make one page of them. */
function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}

/** The story code that an element of the page holds alone. */
function storyCodeIn(elements: readonly Element[]): ReturnType<typeof storyCodeOf> {
  for (const { children } of elements) {
    const [only] = children
    const found = children.length === 1 && only && !isElement(only) ? storyCodeOf(only.data) : null
    if (found) return found
  }
  return null
}

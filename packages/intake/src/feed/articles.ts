import { absolute } from '../absolute.ts'
import { parseTree, textOf } from '../html/tree.ts'
import type { Part } from '../parts/part.ts'
import { excerptOf } from '../story/excerpt.ts'
import { bareStory } from '../story/story.ts'
import type { Feed } from './parsed.ts'

/** What a feed tells of one article, whatever the feed's format; what it leaves out is undefined or null. */
type Told = {
  readonly address: string | undefined
  readonly title: string | undefined
  readonly html?: string
  readonly text?: string
  readonly published: string | undefined
  readonly changed: string | undefined
  readonly byline: readonly (string | undefined)[]
}

type Reading = {
  readonly articles: readonly Told[]
  readonly outlet: string | undefined
  readonly language: string | undefined
  /** What its addresses are relative to, where it says so itself. */
  readonly base: string | undefined
}

/** The articles of a feed that was parsed. One without an address is left out: nothing leads to its page. */
export function* articlesOf(feed: Feed, url: string | null): Iterable<Part> {
  const { articles, outlet, language, base } = readingOf(feed)
  const from = absolute(base, url) ?? url
  for (const { address, title, html, text, published, changed, byline } of articles) {
    const link = absolute(address, from)
    if (link === null) continue
    const excerpt = excerptOf({
      ...bareStory(link),
      html: html ?? null,
      text: text ?? null,
      url: link,
      title: plain(title),
      byline: byline.filter((author) => author !== undefined),
      outlet: plain(outlet),
      published: published ?? null,
      modified: changed ?? null,
      language: language ?? null,
    })
    yield { kind: 'address', address: link, changed: changed ?? null, excerpt }
  }
}

/** How many articles a feed has, with those that nothing leads to. */
export const articleCount = (feed: Feed): number => readingOf(feed).articles.length

function readingOf(parsed: Feed): Reading {
  switch (parsed.format) {
    case 'rss': {
      const { title: outlet, language, items = [], xml } = parsed.feed
      const articles = items.map(({ link, guid, title, content, description, pubDate, dc, dcterms }) => ({
        address: link ?? (guid?.isPermaLink === false ? undefined : webAddress(guid?.value)),
        title,
        html: content?.encoded ?? description,
        published: pubDate ?? dc?.dates?.[0],
        changed: dcterms?.modified?.[0],
        byline: dc?.creators ?? [],
      }))
      return { articles, outlet, language, base: xml?.base }
    }
    case 'rdf': {
      const { title: outlet, items = [], dc, xml } = parsed.feed
      const articles = items.map(({ link, rdf, title, content, description, ...item }) => ({
        address: link ?? webAddress(rdf?.about),
        title,
        html: content?.encoded ?? description,
        published: item.dc?.dates?.[0],
        changed: item.dcterms?.modified?.[0],
        byline: item.dc?.creators ?? [],
      }))
      return { articles, outlet, language: dc?.languages?.[0], base: xml?.base }
    }
    case 'atom': {
      const { title: outlet, entries = [], xml } = parsed.feed
      const articles = entries.map(({ links = [], id, title, content, summary, published, updated, authors = [] }) => ({
        address: (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href ?? webAddress(id),
        title: title?.value,
        html: content?.value ?? summary?.value,
        published: published ?? updated,
        changed: updated,
        byline: authors.map(({ name }) => name),
      }))
      return { articles, outlet: outlet?.value, language: xml?.lang, base: xml?.base }
    }
    case 'json': {
      const { title: outlet, language, items = [] } = parsed.feed
      const articles = items.map((item) => ({
        address: item.url ?? item.external_url ?? webAddress(item.id),
        title: item.title,
        html: item.content_html,
        text: item.content_text ?? item.summary,
        published: item.date_published,
        changed: item.date_modified,
        byline: (item.authors ?? []).map(({ name }) => name),
      }))
      return { articles, outlet, language, base: undefined }
    }
  }
}

/** An id leads to a page where it is an address of the web. */
const webAddress = (id: string | undefined) => (/^https?:\/\//i.test(id ?? '') ? id : undefined)

/** A title without the tags and references that many feeds put into it. */
const plain = (title: string | undefined): string | null => textOf(parseTree(title ?? '').root) || null

import { InputError } from '@onrecord/record'
import { Parser } from 'htmlparser2'
import { absolute } from '../absolute.ts'
import type { Part } from '../parts/part.ts'
import { excerptOf } from '../story/excerpt.ts'
import { bareStory, type Story } from '../story/story.ts'

/** An address of a sitemap, as it is read, and what a news sitemap tells of the page there. */
type Entry = { [field in (typeof FIELDS)[keyof typeof FIELDS]]: string }

/** Elements whose words are kept.
 *  @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const FIELDS = {
  loc: 'loc',
  lastmod: 'lastmod',
  'news:title': 'title',
  'news:name': 'outlet',
  'news:publication_date': 'published',
  'news:language': 'language',
} as const

/** The pages of a sitemap, or the sitemaps of an index; a news sitemap is one whose pages are articles. What stands before a break is read. */
export function partsOfSitemap(text: string, { name, url }: { name: string; url: string | null }): Part[] {
  const parts: Part[] = []
  let entry: Entry | null = null
  let isIndex = false
  let isWhole = false
  let field: keyof Entry | null = null
  const parser = new Parser(
    {
      onopentagname(tag) {
        if (tag === 'sitemapindex') isIndex = true
        else if (tag === 'url' || tag === 'sitemap') entry = { loc: '', lastmod: '', title: '', outlet: '', published: '', language: '' }
        field = Object.hasOwn(FIELDS, tag) ? FIELDS[tag as keyof typeof FIELDS] : null
      },
      ontext(words) {
        if (entry !== null && field !== null) entry[field] += words
      },
      onclosetag(tag, isImplied) {
        field = null
        if (isImplied) return
        if (tag === 'urlset' || tag === 'sitemapindex') isWhole = true
        if (entry === null || (tag !== 'url' && tag !== 'sitemap')) return
        const address = absolute(entry.loc, url)
        if (address !== null)
          parts.push(
            isIndex
              ? { kind: 'list', address }
              : { kind: 'address', address, changed: entry.lastmod.trim() || null, excerpt: told(entry, address) },
          )
        entry = null
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  if (!isWhole) {
    const advice = `The sitemap breaks off at character ${text.length.toLocaleString('en')}; what stands before is read. Get it again.`
    parts.push({ kind: 'fault', fault: new InputError('broken-feed', name, advice) })
  }
  return parts
}

/** What a news sitemap tells of a page; null of any other. */
function told(entry: Entry, address: string): Story | null {
  const line = (words: string) => words.replace(/\s+/g, ' ').trim() || null
  const [title, outlet, published] = [line(entry.title), line(entry.outlet), line(entry.published)]
  if (title === null && outlet === null && published === null) return null
  return excerptOf({ ...bareStory(address), url: address, title, outlet, published, language: line(entry.language) })
}

import { InputError } from '@onrecord/record'
import { Parser } from 'htmlparser2'
import { absolute } from '../absolute.ts'
import type { Part } from '../parts/part.ts'

/** An address of a sitemap, as it is read. */
type Entry = { loc: string; lastmod: string }

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
        else if (tag === 'url' || tag === 'sitemap') entry = { loc: '', lastmod: '' }
        field = tag === 'loc' || tag === 'lastmod' ? tag : null
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
            isIndex ? { kind: 'list', address } : { kind: 'address', address, changed: entry.lastmod.trim() || null, excerpt: null },
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

import { expect, test } from 'vitest'
import { partsOfSitemap } from './sitemap.ts'

const partsOf = (text: string) => partsOfSitemap(text, { name: 'sitemap.xml', url: 'https://vale.example/sitemap.xml' })
const page = (address: string, changed: string | null = null) => ({ kind: 'address', address, changed, excerpt: null })

const news = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> https://vale.example/dam?a=1&amp;b=2 </loc><lastmod>2026-02-20</lastmod><news:news><news:publication><news:name>Vale Post</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-02-19</news:publication_date><news:title> Dam &amp; gates
 hold</news:title></news:news><image:image><image:title>A dam</image:title><image:loc>https://vale.example/dam.jpg</image:loc></image:image></url>
<url><loc>/road</loc></url></urlset>`

test('a sitemap gives its pages, with the day of their last change; pictures are none', () => {
  expect(partsOf(news)).toMatchObject([
    { address: 'https://vale.example/dam?a=1&b=2', changed: '2026-02-20' },
    page('https://vale.example/road'),
  ])
})

test('a news sitemap tells the title, the outlet and the day of a page, which is an excerpt where the page cannot be had', () => {
  const told = { title: 'Dam & gates hold', text: 'Dam & gates hold', outlet: 'Vale Post', published: '2026-02-19', language: 'en' }
  expect(partsOf(news)[0]).toMatchObject({ excerpt: { ...told, url: 'https://vale.example/dam?a=1&b=2', html: null } })
})

test('an index gives its sitemaps', () => {
  expect(partsOf('<sitemapindex><sitemap><loc>https://vale.example/1.xml.gz</loc></sitemap></sitemapindex>')).toEqual([
    { kind: 'list', address: 'https://vale.example/1.xml.gz' },
  ])
})

test('of a sitemap that breaks off what stands before is read, and the break is named by its place', () => {
  const cut = news.slice(0, news.indexOf('/road'))
  const parts = partsOf(cut)
  expect(parts[0]).toMatchObject({ address: 'https://vale.example/dam?a=1&b=2' })
  expect(parts.slice(1)).toMatchObject([
    {
      kind: 'fault',
      fault: {
        message: `sitemap.xml: The sitemap breaks off at character ${cut.length}; what stands before is read. Get it again. (broken-feed)`,
      },
    },
  ])
})

test('entities of its own cost nothing', () => {
  const text = `<!DOCTYPE urlset [<!ENTITY a "${'b'.repeat(1000)}"><!ENTITY c "&a;&a;">]><urlset><url><loc>https://vale.example/&c;</loc></url></urlset>`
  expect(partsOf(text)).toEqual([page('https://vale.example/&c;')])
})

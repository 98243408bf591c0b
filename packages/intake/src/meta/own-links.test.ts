import { expect, test } from 'vitest'
import { articleFromHtml } from '../html/article.ts'

const WORDS = 'The river rose again on Friday, and the engineers of the valley watched the gauge through the night.'
const read = (head: string, url?: string) =>
  articleFromHtml(`<html><head>${head}</head><body><article><h1>Dam holds</h1><p>${WORDS}</p></article></body></html>`, { name: 'p', url })

test('a page says where it stands by its canonical link, og:url, JSON-LD and the link to its AMP form, relative to its address', () => {
  const head = `<link rel="AMPHTML" href="/amp/dam"><link rel="nofollow canonical" href="/dam"><meta property="og:url" content="https://vale.example/dam">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Dam holds", "url": "https://vale.example/2026/dam"}</script>`
  expect(read(head, 'https://vale.example/?p=71').links).toEqual({
    canonical: ['https://vale.example/dam', 'https://vale.example/2026/dam'],
    amp: 'https://vale.example/amp/dam',
  })
  expect(read('<link rel="canonical" href="javascript:x"><link rel="canonical" href="/y">').links).toEqual({ canonical: [], amp: null })
})

test('the address given stays, and a file without one has that of its page, which is no front page', () => {
  const head = '<link rel="canonical" href="https://vale.example/"><meta property="og:url" content="https://vale.example/dam">'
  expect(read(head, 'https://vale.example/x').article.url).toBe('https://vale.example/x')
  expect(read(head).article.url).toBe('https://vale.example/dam')
  expect(read('<link rel="canonical" href="https://vale.example">').article.url).toBeNull()
})

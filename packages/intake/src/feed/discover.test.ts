import { expect, test } from 'vitest'
import { feedsNamedIn } from './discover.ts'

test('the feeds that a page names are found, relative to where it stands, each once', () => {
  const html = `<head><link rel="stylesheet" href="a.css"><link rel="alternate" type="application/rss+xml" href="/news.xml">
    <LINK REL="Alternate home" TYPE="application/atom+xml" HREF="atom"><link rel=alternate type="application/rss+xml" href="/news.xml">
    <link rel="alternate" hreflang="fr" href="/fr"><link rel="alternate" type="application/feed+json" href="javascript:alert(1)"></head>`
  expect(feedsNamedIn(html, 'https://news.example/today/')).toEqual(['https://news.example/news.xml', 'https://news.example/today/atom'])
  expect(feedsNamedIn(`<base href="https://other.example/">${html}`, 'https://news.example/')[0]).toBe('https://other.example/news.xml')
  expect(feedsNamedIn('<p>no feed', null)).toEqual([])
})

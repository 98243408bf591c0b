import { expect, test } from 'vitest'
import { sourceFromStream } from '../parts/source-from-file.ts'
import { readFeed } from './read-feed.ts'

const read = (text: string) =>
  readFeed(
    sourceFromStream(
      (async function* () {
        yield new TextEncoder().encode(text)
      })(),
    ),
  )

test('a feed has its title, also where its articles have no words, or nothing but an address', async () => {
  const feed = (article: string) => `<rss version="2.0"><channel><title>Vale Post</title><item>${article}</item></channel></rss>`
  for (const article of ['<title>Dam holds</title><link>https://vale.example/dam</link>', '<link>https://vale.example/dam</link>'])
    expect(await read(feed(article))).toMatchObject({ kind: 'list', title: 'Vale Post', parts: [{ address: 'https://vale.example/dam' }] })
})

test('where a page stands, the feeds that it names are told', async () => {
  const page = '<html><link rel="alternate" type="application/rss+xml" href="https://vale.example/feed"><p>Not a feed.</html>'
  expect(await read(page)).toEqual({ kind: 'page', feeds: ['https://vale.example/feed'] })
})

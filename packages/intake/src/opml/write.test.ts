import { expect, test } from 'vitest'
import { partsOfOpml } from './opml.ts'
import { opmlOf } from './write.ts'

test('feeds that are written as OPML are read again as they were, whatever their titles hold', () => {
  const feeds = [
    { url: 'https://news.example/feed.xml?a=1&b=2', title: 'News & "more" <b>' },
    { url: 'https://orm.example/atom', title: null },
  ]
  const read = [...partsOfOpml(opmlOf(feeds), { name: 'feeds.opml', url: null })]
  expect(read).toEqual(feeds.map(({ url }) => ({ kind: 'list', address: url })))
})

import { expect, test } from 'vitest'
import { partsOfFeed } from './feed.ts'
import { atomFeed, jsonFeed, type WrittenFeed } from './write.ts'

const feed: WrittenFeed = {
  id: 'urn:uuid:1',
  title: 'dams & <gates>',
  updated: '2026-02-20T12:00:00.000Z',
  entries: [
    {
      id: 'urn:stm-1',
      url: 'https://news.example/dam',
      title: 'Ilse Varga & co',
      text: 'the dam & the gate "hold" <script>',
      author: 'Ilse Varga',
      published: '2026-02-20T11:00:00.000Z',
      updated: '2026-02-20T12:00:00.000Z',
    },
    {
      id: 'urn:stm-2',
      url: null,
      title: 'nobody named',
      text: 'rain',
      author: null,
      published: '2026-02-20T10:00:00.000Z',
      updated: '2026-02-20T10:00:00.000Z',
    },
  ],
}

test('a feed that is written is read again as it was, in both formats', async () => {
  for (const text of [atomFeed(feed), jsonFeed(feed)]) {
    const [first] = [...partsOfFeed(text, { name: 'feed', url: null })]
    expect(first).toMatchObject({
      kind: 'address',
      address: 'https://news.example/dam',
      excerpt: { title: 'Ilse Varga & co', byline: ['Ilse Varga'] },
    })
  }
  const { items } = JSON.parse(jsonFeed(feed))
  expect(items.map(({ date_modified }: { date_modified?: string }) => date_modified)).toEqual(['2026-02-20T12:00:00.000Z', undefined])
  expect(atomFeed({ ...feed, entries: [] })).toContain('<feed')
  expect(JSON.parse(jsonFeed({ ...feed, entries: [] })).items).toEqual([])
})

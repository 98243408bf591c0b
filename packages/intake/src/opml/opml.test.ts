import { expect, test } from 'vitest'
import { partsOfOpml } from './opml.ts'

const partsOf = (text: string) => [...partsOfOpml(text, { name: 'feeds.opml', url: null })]

test('each feed is a list, in the order of the file, however deep it stands', () => {
  const feed = (name: string) => `<outline text="${name}" type="rss" xmlUrl="https://${name}.example/feed?a=1&amp;b=2"/>`
  const text = `<opml version="2.0"><head/><body>${feed('vale')}<outline text="South"><outline text="Coast">${feed('port')}</outline></outline>
    <outline text="a page" htmlUrl="https://hill.example/"/>${feed('hill')}</body></opml>`
  expect(partsOf(text)).toEqual(['vale', 'port', 'hill'].map((name) => ({ kind: 'list', address: `https://${name}.example/feed?a=1&b=2` })))
})

test('a broken file is named', () => {
  expect(() => partsOf('<opml><body><outline')).toThrow('feeds.opml: The list of feeds cannot be read.')
})

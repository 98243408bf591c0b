import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownAddresses } from './own-addresses.ts'
import { historyOf } from './version-of.ts'

const title = 'Dam at Port Vale will hold for years, mayor says'
const CANONICAL = 'https://www.news.example/2026/02/dam-port-vale-will-hold'
const told = (url: string, canonical = CANONICAL, amp: string | null = null) =>
  ownAddresses({ url, title }, { canonical: [canonical], amp })

test('print pages, short links and addresses of a database are forms of the page that they name', () => {
  const page = 'news.example/2026/02/dam-port-vale-will-hold'
  expect(told('https://news.example/2026/02/dam-port-vale-will-hold/print')).toEqual([page, `${page}/print`])
  expect(told('https://news.example/print/dam-port-vale-will-hold.html')).toEqual([page, 'news.example/print/dam-port-vale-will-hold.html'])
  expect(told('https://news.example/?p=71')).toEqual([page, 'news.example/?p=71'])
  expect(told('https://news.example/story.php?id=4711234', 'https://news.example/vale/dam-4711234')).toEqual([
    'news.example/vale/dam-4711234',
    'news.example/story.php?id=4711234',
  ])
  expect(told('https://news.example/articles/c9x4ylk2e7wo/share', 'https://news.example/news/c9x4ylk2e7wo')).toHaveLength(2)
})

test('a form that the ledger knows by itself, and a page that names itself, have one address', () => {
  expect(told('http://m.news.example/2026/02/dam-port-vale-will-hold?utm_source=x', CANONICAL, `${CANONICAL}/amp`)).toEqual([])
})

test('an AMP page is a form of its page, on the same site', () => {
  expect(told(CANONICAL, CANONICAL, 'https://news.example/a/dam-port-vale-will-hold')).toEqual([
    'news.example/2026/02/dam-port-vale-will-hold',
    'news.example/a/dam-port-vale-will-hold',
  ])
  expect(told(CANONICAL, CANONICAL, 'https://amp-host.example/dam-port-vale-will-hold')).toEqual([])
})

test('the first link that can be believed counts', () => {
  const canonical = ['https://news.example/', 'https://other.example/dam-port-vale-will-hold', CANONICAL]
  expect(ownAddresses({ url: 'https://news.example/?p=71', title }, { canonical, amp: null })[0]).toBe(
    'news.example/2026/02/dam-port-vale-will-hold',
  )
})

test('links to another site, the front page, a section, a day and another page of the same article make nothing one page', () => {
  const url = 'https://news.example/world/port-vale-dam/dam-will-hold-mayor-says'
  for (const canonical of [
    'https://other.example/world/port-vale-dam/dam-will-hold-mayor-says',
    'https://sport.news.example/dam-will-hold-mayor-says',
    'https://news.example/',
    'https://news.example/world',
    // in the title, but above the article
    'https://news.example/world/port-vale-dam',
    'https://news.example/2026/02/20',
    'https://news.example/world/bridge-will-hold-engineer-warns',
    'https://news.example/world/port-vale-dam/dam-will-hold-mayor-says?page=2',
    'urn:news:1',
  ])
    expect(told(url, canonical), canonical).toEqual([])
  expect(told('https://news.example/election2028/dam-holds', 'https://news.example/election2028')).toEqual([])
  expect(told(`${url}?page=2`, url)).toEqual([])
  expect(told(`${url}/2`, url)).toEqual([])
  expect(told('https://news.example/20260220/dam', 'https://news.example/20260220/road')).toEqual([])
})

test('what has no address has no other', () => {
  expect(ownAddresses({ url: null, title }, { canonical: [CANONICAL], amp: null })).toEqual([])
})

test('whatever a page says of itself, its own address is among those that it has, each once', () => {
  const place = fc.constantFrom('/', '/dam', '/dam-will-hold', '/dam-will-hold/print', '/4711234', '/a/4711234?page=2', '/?p=4711234', '/%')
  const address = fc.oneof(
    place.map((path) => `https://www.news.example${path}`),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(address, fc.array(address), fc.option(address), (url, canonical, amp) => {
      const addresses = ownAddresses({ url, title }, { canonical, amp })
      expect(new Set(addresses).size).toBe(addresses.length)
      if (addresses.length > 0) expect(addresses).toContain(historyOf(url))
    }),
    { numRuns: 40 },
  )
})

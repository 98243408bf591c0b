import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Visitor } from '@onrecord/intake/fetch'
import { type Feed, type Ledger, openLedger } from '@onrecord/ledger'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Taken } from '../adding/outcome.ts'
import { loadReader } from '../model.ts'
import { round } from './round.ts'
import type { Watch } from './watch.ts'

const HOUR = 3600_000
const stories: { [name: string]: string } = {
  dam: 'The mayor of Port Vale, Ilse Varga, said on Friday that the dam would hold through the spring.',
  bridge: 'The engineer Jon Orsos said on Saturday that the bridge over the Vale would be closed for repairs until June.',
}

let server: Server
let at = ''
let named: readonly string[] = []
let isBroken = false
let isBusy = false
let asked: string[] = []
let ledger: Ledger
let reader: Awaited<ReturnType<typeof loadReader>>
let now = Date.UTC(2026, 1, 20, 12)
let told: Feed[] = []
let stored: Taken[] = []
let watch: Watch

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    const etag = `"${named.join()}"`
    if (path === '/robots.txt') return response.writeHead(404).end()
    asked.push(path)
    if (path === '/feed.xml' && isBusy) return response.writeHead(503, { 'retry-after': '86400' }).end()
    if (path === '/feed.xml' && isBroken) return response.writeHead(500).end()
    if (path === '/feed.xml' && request.headers['if-none-match'] === etag) return response.writeHead(304).end()
    if (path === '/feed.xml') return response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(feed())
    const story = stories[path.slice(1)]
    if (story === undefined) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<title>${path}</title><article><h1>A story</h1><p>${story}</p></article>`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  ledger = await openLedger(join(mkdtempSync(join(tmpdir(), 'onrecord-round-')), 'ledger'))
  reader = await loadReader()
  watch = {
    ledger,
    feeds: ledger.feeds({ clock: () => now, random: () => 0.5 }),
    visitor: new Visitor({ allowPrivate: true, wait: async () => {} }),
    read: (article) => reader.read(article),
    store: async (taken) => {
      stored.push(taken)
      if (taken.kind === 'read') await ledger.add(taken.record, taken.page, taken.inputs)
      if (taken.kind === 'again') await ledger.seeAgain(taken.again)
    },
    missed: new Set(),
    signal: new AbortController().signal,
  }
})
afterAll(async () => {
  server?.close()
  await reader?.close()
  await ledger?.close()
})

const feed = () =>
  `<rss version="2.0"><channel><title>The Vale Post</title><link>${at}</link><description/>${named
    .map(
      (name) =>
        `<item><title>${name}</title><link>${at}/${name}</link>${stories[name] ? '<description>In short.</description>' : ''}</item>`,
    )
    .join('')}</channel></rss>`

async function goRound(): Promise<number> {
  asked = []
  told = []
  stored = []
  return round(watch, (feed) => told.push(feed))
}

test('the pages of a feed are read once, the feed is asked whether it changed, and pages that are missing are not asked for at each visit', async () => {
  named = ['dam', 'gone']
  await watch.feeds.add(`${at}/feed.xml`, null)
  expect(await goRound()).toBe(1)
  expect(asked).toEqual(['/feed.xml', '/dam', '/gone'])
  expect(told).toMatchObject([{ title: 'The Vale Post', fault: null }])
  expect((await ledger.search({ words: 'dam' })).statements).toHaveLength(1)
  // nothing is due before its time
  expect(await goRound()).toBe(0)
  named = ['dam', 'gone', 'bridge']
  now += HOUR / 2
  expect(await goRound()).toBe(1)
  expect(asked).toEqual(['/feed.xml', '/bridge'])
  now = (await watch.feeds.nextDue()) as number
  expect(await goRound()).toBe(1)
  expect(asked).toEqual(['/feed.xml'])
  expect(told).toMatchObject([{ title: 'The Vale Post', fault: null, changed: new Date(now - 1530_000).toISOString() }])
})

test('young pages are read again, and other words are a new version', async () => {
  stories.dam = `${stories.dam} She added that the gates would stay shut until the autumn.`
  now += 12 * HOUR
  await goRound()
  expect(asked).toEqual(expect.arrayContaining(['/dam', '/bridge', '/gone']))
  expect(stored.find(({ name }) => name === `${at}/dam`)?.kind).toBe('read')
  expect(stored.find(({ name }) => name === `${at}/bridge`)?.kind).toBe('again')
  expect((await ledger.search({ words: 'gates' })).statements).toHaveLength(1)
})

test('a feed that fails is told with why, and left alone longer each time', async () => {
  isBroken = true
  const waits: number[] = []
  for (let i = 0; i < 3; i++) {
    now = (await watch.feeds.nextDue()) ?? now
    await goRound()
    const [failed] = told
    if (failed) waits.push(Date.parse(failed.next as string) - now)
  }
  expect(told[0]?.fault ?? (await watch.feeds.list())[0]?.fault).toContain('HTTP 500')
  expect([...waits].sort((a, b) => a - b)).toEqual(waits)
})

test('a feed whose server asks to wait for a day is left alone for a day', async () => {
  isBusy = true
  now = Date.parse((await watch.feeds.list())[0]?.next as string)
  await goRound()
  const [busy] = await watch.feeds.list()
  expect(busy?.fault).toContain('24 hours')
  expect(Date.parse(busy?.next as string) - now).toBeGreaterThan(23.9 * HOUR)
})

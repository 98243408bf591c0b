import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Visitor } from '@onrecord/intake/fetch'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameOf } from './found.ts'
import { Walk } from './walk.ts'

const asked: string[] = []
const server = createServer((request, response) => {
  const path = request.url ?? ''
  asked.push(path)
  const deeper = /^\/deeper\/(\d+)$/.exec(path)?.[1]
  if (deeper) response.end(`<sitemapindex><sitemap><loc>/deeper/${Number(deeper) + 1}</loc></sitemap></sitemapindex>`)
  else if (path === '/opml')
    response.end('<opml><body><outline xmlUrl="/feed"/><outline xmlUrl="/feed"/><outline xmlUrl="/gone"/></body></opml>')
  else if (path === '/feed')
    response.end('<rss><channel><item><link>/a</link></item><item><link>/b</link></item><item><link>/a</link></item></channel></rss>')
  else response.writeHead(404).end()
})
let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function walked(inputs: readonly string[], isDone = async (_: string) => false): Promise<string[]> {
  const walk = new Walk({ visitor: new Visitor({ allowPrivate: true }), isDone })
  const told: string[] = []
  for await (const found of walk.through(inputs))
    told.push(`${found.kind} ${found.kind === 'fault' ? found.fault.message : nameOf(found)}`.replaceAll(base, ''))
  return told
}

test('lists are opened in their place, each list and each page once, and what cannot be opened is a fault in its place', async () => {
  const gone = 'fault /gone: HTTP 404: The server has no such page. Check the address. (no-such-page)'
  expect(await walked([`${base}/opml`, `${base}/gone`, '', 'none.html'])).toEqual([
    'address /a',
    'address /b',
    gone,
    gone,
    'fault "": The input has no name. Give a file, an address, or -. (not-found)',
    'fault none.html: There is no such file. Check the path. (not-found)',
  ])
})

test('lists that name lists without end are left', async () => {
  asked.length = 0
  expect(await walked([`${base}/deeper/0`])).toEqual([
    'fault /deeper/4: Here lists name lists without end. This one is left out. (broken-feed)',
  ])
  expect(asked.filter((path) => path.startsWith('/deeper'))).toHaveLength(4)
})

test('a page that is done by its address is not fetched', async () => {
  asked.length = 0
  expect(await walked([`${base}/page`], async () => true)).toEqual(['done /page'])
  expect(asked).toEqual([])
})

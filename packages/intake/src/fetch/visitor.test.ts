import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { Visitor } from './visitor.ts'

type Route = (response: ServerResponse, request: IncomingMessage) => void
const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** A server of its own, its robots.txt, and what was asked of it. */
async function site(robots: string | Route, routes: { [path: string]: Route } = {}) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const route = path === '/robots.txt' ? robots : routes[path]
    if (typeof route === 'string') response.setHeader('content-type', 'text/plain').end(route)
    else if (route) route(response, request)
    else response.setHeader('content-type', 'text/html').end(`<p>${path}</p>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** A visitor whose waits end at once, and tell how long they would have been. */
function visitor() {
  const waits: number[] = []
  let now = 0
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
    now += milliseconds
  }
  return { waits, visitor: new Visitor({ allowPrivate: true, wait, clock: () => now }) }
}

test('robots.txt is asked once, and what it forbids is never fetched, also where a redirect leads there', async () => {
  const { base, asked } = await site('User-agent: *\nDisallow: /private\n', {
    '/moved': (response) => response.writeHead(302, { location: '/private/2' }).end(),
  })
  const { visitor: guest } = visitor()
  expect((await guest.page(`${base}/dam`)).url).toBe(`${base}/dam`)
  await expect(guest.page(`${base}/private/1`)).rejects.toThrow(
    `${base}/private/1: The site's robots.txt asks programs to leave this page alone. Save it from the browser and give the file. (robots)`,
  )
  await expect(guest.page(`${base}/moved`)).rejects.toThrow(`${base}/moved: The site's robots.txt asks programs`)
  expect(asked).toEqual(['/robots.txt', '/dam', '/moved'])
})

test('what a person gave is fetched whatever robots.txt says', async () => {
  const { base, asked } = await site('User-agent: *\nDisallow: /\n')
  const { visitor: guest } = visitor()
  expect((await guest.source(`${base}/dam`, true)).url).toBe(`${base}/dam`)
  await expect(guest.source(`${base}/dam`, false)).rejects.toThrow('(robots)')
  expect(asked).toEqual(['/dam', '/robots.txt'])
})

test('without a robots.txt everything is allowed, and nothing where its server fails', async () => {
  const none = await site((response) => response.writeHead(404).end())
  await visitor().visitor.page(`${none.base}/dam`)
  const failing = await site((response) => response.writeHead(503).end())
  await expect(visitor().visitor.page(`${failing.base}/dam`)).rejects.toThrow(
    "The site's robots.txt cannot be had, and until then its pages are left alone: HTTP 503: The server could not answer. Try again later. (robots)",
  )
})

test('one request at a time is made of a host, and others do not wait for it', async () => {
  let open = 0
  let most = 0
  const slow: Route = (response) => {
    most = Math.max(most, ++open)
    setTimeout(() => {
      open--
      response.setHeader('content-type', 'text/html').end('<p>slow</p>')
    }, 20)
  }
  const first = await site('', { '/1': slow, '/2': slow, '/3': slow })
  const second = await site('')
  const { visitor: guest } = visitor()
  const order: string[] = []
  const pages = [`${first.base}/1`, `${first.base}/2`, `${first.base}/3`, `${second.base}/1`]
  await Promise.all(pages.map((address) => guest.page(address).then(({ url }) => order.push(url ?? ''))))
  expect(most).toBe(1)
  expect(order.indexOf(`${second.base}/1`)).toBeLessThan(order.indexOf(`${first.base}/3`))
})

test('a crawl delay is kept between two requests', async () => {
  const { base } = await site('User-agent: *\nCrawl-delay: 7\n')
  const { visitor: guest, waits } = visitor()
  await guest.page(`${base}/1`)
  await guest.page(`${base}/2`)
  expect(waits).toEqual([7000])
})

test('a server that asks to come again is asked again when it says, three times in all', async () => {
  let count = 0
  const busy: Route = (response) =>
    ++count < 3 ? response.writeHead(429, { 'retry-after': '30' }).end() : response.setHeader('content-type', 'text/html').end('<p>now</p>')
  const { base } = await site('', { '/busy': busy, '/never': (response) => response.writeHead(503, { 'retry-after': '5' }).end() })
  const { visitor: guest, waits } = visitor()
  expect((await guest.page(`${base}/busy`)).url).toBe(`${base}/busy`)
  expect(waits).toEqual([30_000, 30_000])
  await expect(guest.page(`${base}/never`)).rejects.toThrow('HTTP 503')
  expect(waits).toEqual([30_000, 30_000, 5000, 5000])
})

test('a server that asks to come again in an hour is left alone until then, with all its pages', async () => {
  const { base, asked } = await site('', { '/busy': (response) => response.writeHead(429, { 'retry-after': '3600' }).end() })
  const { visitor: guest, waits } = visitor()
  for (const path of ['/busy', '/other'])
    await expect(guest.page(`${base}${path}`)).rejects.toThrow(
      `${base}${path}: The server asks to wait for 60 minutes. Run the same command again then. (too-many-requests)`,
    )
  expect(waits).toEqual([])
  expect(asked).toEqual(['/robots.txt', '/busy'])
  // for who comes again in another process
  await expect(guest.page(`${base}/busy`)).rejects.toMatchObject({ retryAfter: expect.closeTo(3600_000, -4) })
})

test('a wait of a day is told in hours', async () => {
  const { base } = await site('', { '/busy': (response) => response.writeHead(429, { 'retry-after': '86400' }).end() })
  await expect(visitor().visitor.page(`${base}/busy`)).rejects.toThrow('The server asks to wait for 24 hours.')
})

test('an archive goes to the disk until it is released, and what is neither page nor list is named by its type', async () => {
  const { base } = await site('', {
    '/crawl.warc.gz': (response) => response.setHeader('content-type', 'application/warc').end(gzipSync('WARC/1.1\r\n')),
    '/dam.pdf': (response) => response.setHeader('content-type', 'application/pdf').end('%PDF-1.7'),
    '/feed': (response) => response.setHeader('content-type', 'application/rss+xml').end('<rss></rss>'),
  })
  const { visitor: guest } = visitor()
  const archive = await guest.source(`${base}/crawl.warc.gz`, true)
  expect(archive.path).not.toBeNull()
  await archive.release()
  expect((await guest.source(`${base}/feed`, true)).path).toBeNull()
  await expect(guest.source(`${base}/dam.pdf`, true)).rejects.toThrow('The server sends application/pdf, not a news page.')
})

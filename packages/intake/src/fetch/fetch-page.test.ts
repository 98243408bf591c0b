import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPublic } from './addresses.ts'
import { fetchPage } from './fetch-page.ts'

const html = '<p>The dam holds, Ilse Varga said.</p>'
const routes: { [path: string]: (response: ServerResponse, request: IncomingMessage) => void } = {
  '/page': (response, request) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`${html}<i>${request.headers['user-agent']}</i>`),
  '/gzip': (response) => response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync(html)),
  '/br': (response) => response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'br').end(brotliCompressSync(html)),
  '/broken': (response) => response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end('not gzip at all'),
  '/bomb': (response) =>
    response
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync(Buffer.alloc(30 * 2 ** 20))),
  '/moved': (response) => response.writeHead(302, { location: '/page#part' }).end(),
  '/circle': (response) => response.writeHead(302, { location: '/circle' }).end(),
  '/to': (response, request) => response.writeHead(302, { location: (request.url ?? '').slice('/to?'.length) }).end(),
  '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
  '/missing': (response) => response.writeHead(404).end('no'),
  '/failing': (response) => response.writeHead(503).end('no'),
  '/pdf': (response) => response.setHeader('content-type', 'application/pdf').end('%PDF'),
  // answers that are no HTTP, or break off in it
  '/ssh': ({ socket }) => socket?.end('SSH-2.0-OpenSSH_9\r\n'),
  '/length': ({ socket }) => socket?.end('HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\nhello'),
  '/chunk': ({ socket }) => socket?.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'),
  '/headers': ({ socket }) => socket?.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`),
  '/half-head': ({ socket }) => socket?.end('HTTP/1.1 200 O'),
  '/half-chunk': ({ socket }) =>
    socket?.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\nff\r\n<p>half'),
  '/half-gzip': (response) =>
    response
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync(html.repeat(99)).subarray(0, -20)),
  '/too-short': ({ socket }) => socket?.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 9\r\n\r\n${html}`),
  '/nowhere': (response) => response.writeHead(302).end(),
  '/nothing': (response) => response.writeHead(204).end(),
  '/flood': (response) => {
    response.setHeader('content-type', 'text/html')
    const more = () => {
      while (response.write(Buffer.alloc(65_536, 'a')));
      response.once('drain', more)
    }
    more()
  },
  '/silent': () => {},
  '/endless': (response) => {
    response.setHeader('content-type', 'text/html').write('<p>')
  },
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' }).write('half')
    setImmediate(() => response.destroy())
  },
}
let server: Server
let base: string
beforeAll(async () => {
  server = createServer((request, response) =>
    (routes[(request.url ?? '').split('?')[0] as string] ?? routes['/missing'])?.(response, request),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
const own = (path: string, more = {}) => fetchPage(`${base}${path}`, { allowPrivate: true, ...more })
const textOf = async (path: string) => new TextDecoder().decode((await own(path)).bytes)

test('a page comes with its address after redirects, its headers and the time', async () => {
  const page = await own('/moved', { now: () => new Date(0), contact: 'desk@vale.example' })
  expect(page).toMatchObject({ url: `${base}/page`, name: `${base}/moved`, fetched: '1970-01-01T00:00:00.000Z' })
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(new TextDecoder().decode(page.bytes)).toContain('onrecord/0.1 (+desk@vale.example)')
})

test('compressed pages are decompressed, a bomb stops at the limit, a broken one is named', async () => {
  expect(await textOf('/gzip')).toBe(html)
  expect(await textOf('/br')).toBe(html)
  await expect(own('/bomb')).rejects.toThrow('The page is larger than 20 MB. Give the address of a single article. (too-large)')
  await expect(own('/broken')).rejects.toThrow('(bad-encoding)')
})

test('what is no page is one clear error that names the address', async () => {
  await expect(own('/missing')).rejects.toThrow(`${base}/missing: HTTP 404: The server has no such page. Check the address. (no-such-page)`)
  await expect(own('/failing')).rejects.toThrow('HTTP 503: The server could not answer. Try again later. (server-error)')
  await expect(own('/pdf')).rejects.toThrow(
    'The server sends application/pdf, not a news page. Give the address of the article itself. (wrong-type)',
  )
  await expect(own('/circle')).rejects.toThrow('(too-many-redirects)')
  await expect(own('/to-file')).rejects.toThrow('(bad-url)')
  await expect(own('/cut')).rejects.toThrow('(no-answer)')
  await expect(fetchPage('http://127.0.0.1:1/', { allowPrivate: true })).rejects.toThrow('(no-answer)')
  for (const address of ['ftp://vale.example/x', 'file:///etc/hosts', 'http://', 'https://me:secret@vale.example/'])
    await expect(fetchPage(address)).rejects.toThrow('(bad-url)')
})

test('an answer that is no HTTP, is cut off or is no page is the server’s fault, in one line', async () => {
  for (const path of ['/ssh', '/length', '/chunk'])
    await expect(own(path)).rejects.toThrow('The server does not speak HTTP. Check the address. (no-answer)')
  await expect(own('/headers')).rejects.toThrow('The server sends headers without end. Check the address. (no-answer)')
  for (const path of ['/half-head', '/half-chunk'])
    await expect(own(path)).rejects.toThrow('The server broke the connection off. Try again later. (no-answer)')
  await expect(own('/half-gzip')).rejects.toThrow('(bad-encoding)')
  for (const path of ['/nowhere', '/nothing'])
    await expect(own(path)).rejects.toThrow('The server gives no page here. Check the address. (no-such-page)')
  await expect(fetchPage(base.replace('http:', 'https:'), { allowPrivate: true })).rejects.toThrow(
    'The server does not speak https. Try http://. (no-answer)',
  )
})

test('a page is as long as its server says, and one that floods us stops at the limit', async () => {
  expect(await textOf('/too-short')).toBe(html.slice(0, 9))
  await expect(own('/flood')).rejects.toThrow('(too-large)')
})

test('a server that is silent or never ends is left in time', async () => {
  for (const path of ['/silent', '/endless'])
    await expect(own(path, { limits: { total: 150 } })).rejects.toThrow('did not come within 0.15 s')
})

test('the caller’s signal ends a fetch with the caller’s reason', async () => {
  const stop = new AbortController()
  const fetching = own('/silent', { signal: stop.signal })
  stop.abort(new Error('enough'))
  await expect(fetching).rejects.toThrow('enough')
})

const resolvesTo = (...addresses: string[]): LookupFunction =>
  ((_name: string, _options: object, callback: (error: null, found: object[]) => void) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as unknown as LookupFunction

test('a name that resolves into an inner network, by any of its addresses, is refused', async () => {
  for (const addresses of [['127.0.0.1'], ['93.184.216.34', '10.0.0.7'], ['::1'], ['169.254.169.254'], ['::ffff:192.168.0.1']])
    await expect(fetchPage('http://vale.example/', { lookup: resolvesTo(...addresses) })).rejects.toThrow('(inner-address)')
  await expect(fetchPage('http://localhost:1/')).rejects.toThrow('(inner-address)')
})

test('a redirect into an inner network is refused, whatever its spelling and however often it was sent on', async () => {
  // 127.0.0.1 stands for a public address here: the server that sends on has to run somewhere
  const isAllowed = (address: string) => address === '127.0.0.1' || isPublic(address)
  expect(new TextDecoder().decode((await fetchPage(`${base}/moved`, { isAllowed })).bytes)).toContain('The dam holds')
  for (const inner of [
    '127.0.0.2',
    '2130706434',
    '0x7f000002',
    '0177.0.0.2',
    '127.2',
    '[::1]',
    '[::ffff:7f00:2]',
    '169.254.169.254',
    '10.0.0.1',
  ])
    await expect(fetchPage(`${base}/to?http://${inner}/`, { isAllowed })).rejects.toThrow(
      `${base}/to?http://${inner}/: The address leads into`,
    )
  await expect(fetchPage(`${base}/to?${base}/to?http://10.0.0.1/`, { isAllowed })).rejects.toThrow('(inner-address)')
  const lookup = resolvesTo('10.0.0.7')
  await expect(fetchPage(`${base}/to?http://vale.example/`, { isAllowed, lookup })).rejects.toThrow('(inner-address)')
})

test('no spelling of an inner IPv4 address passes', async () => {
  const inner = fc.oneof(
    fc.tuple(fc.constant(127), fc.nat(255), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(169), fc.constant(254), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), fc.nat(255), fc.nat(255)),
  )
  await fc.assert(
    fc.asyncProperty(inner, fc.nat(10), async (parts, spelling) => {
      const [a, b, c, d] = parts
      const number = ((a * 256 + b) * 256 + c) * 256 + d
      const hex = (x: number) => x.toString(16).padStart(2, '0')
      const host = [
        parts.join('.'),
        String(number),
        `0x${number.toString(16)}`,
        parts.map((part) => `0${part.toString(8)}`).join('.'),
        `[::ffff:${parts.join('.')}]`,
        `[::${parts.join('.')}]`,
        `[::ffff:0:${parts.join('.')}]`,
        parts.map((part) => `0x${part.toString(16)}`).join('.'),
        `${a}.${b}.${c * 256 + d}`,
        `[64:ff9b::${hex(a)}${hex(b)}:${hex(c)}${hex(d)}]`,
        `[2002:${hex(a)}${hex(b)}:${hex(c)}${hex(d)}::1]`,
      ][spelling] as string
      await expect(fetchPage(`http://${host}/`)).rejects.toThrow('(inner-address)')
    }),
    { numRuns: 120 },
  )
})

test('public addresses pass and special networks do not', () => {
  for (const address of ['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '64:ff9b::808:808'])
    expect(isPublic(address)).toBe(true)
  for (const address of [
    '0.0.0.0',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    'fe80::1',
    'fc00::1',
    '::',
    'ff02::1',
    '2001:db8::1',
    '::7f00:1',
    // Teredo, to 8.8.8.8, and addresses for documents
    '2001:0:808:808::f7f7:f7f7',
    '3fff::1',
    '4000::1',
    'fec0::1',
    'fd00:ec2::254',
    '168.63.129.16',
    'nonsense',
  ])
    expect(isPublic(address)).toBe(false)
})

import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test, vi } from 'vitest'
import { archived, http, pageOf, warcinfo } from '../packages/intake/src/archive/trial.ts'
import { onrecord, start } from './command.ts'
import { emptyLedger } from './empty-ledger.ts'

// each command starts a process, which opens a ledger and loads the model
vi.setConfig({ testTimeout: 400_000 })

const folder = mkdtempSync(join(tmpdir(), 'onrecord-lists-'))
const ledgers = { feed: await emptyLedger(), opml: await emptyLedger(), folder: await emptyLedger(), interrupted: await emptyLedger() }
const ends: (() => void)[] = []
afterAll(() => {
  for (const end of ends) end()
})

/** A server of its own, and what was asked of it since last looked at. */
async function site(routes: (base: string) => { [path: string]: string | Buffer | ((response: ServerResponse) => void) }) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const route = routes(base)[path]
    if (typeof route === 'function') route(response)
    else if (route === undefined) response.writeHead(404).end()
    else
      response.setHeader('content-type', typeof route === 'string' && route.includes('<article>') ? 'text/html' : 'text/plain').end(route)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  ends.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { base, asked: () => asked.splice(0) }
}

const said = (gate: string) =>
  `Jon Orsos, the keeper of ${gate}, told reporters on Friday that ${gate} would stay shut until the river falls.`
const rss = (articles: readonly (readonly [link: string, excerpt: string, title?: string])[]) =>
  `<rss version="2.0"><channel><title>Vale</title>${articles.map(([link, excerpt, title = '']) => `<item><title>${title}</title><link>${link}</link><description>${excerpt}</description></item>`).join('')}</channel></rss>`
const records = async (ledger: string) => {
  const { stdout } = await onrecord(['search', '--ledger', ledger, '--limit', '1000', '--family', 'all', '--format', 'jsonl'])
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

test('the pages behind a feed are read, what cannot be had is kept as an excerpt, and what is kept is not fetched again', async () => {
  let isMended = false
  const { base, asked } = await site(() => ({
    '/robots.txt': 'User-agent: *\nDisallow: /closed\n',
    '/feed': rss([
      ['/north', said('the north gate')],
      ['/closed/south', said('the south gate')],
      ['/gone', said('the east gate')],
      ['/none', ''],
      ['/titled', '', 'The west gate is shut, says its keeper, Jon Orsos'],
    ]),
    '/north': pageOf(said('the northern gate')),
    ...(isMended ? { '/gone': pageOf(said('the eastern gate')) } : {}),
  }))
  const add = () => onrecord(['add', `${base}/feed`, '--ledger', ledgers.feed, '--allow-private'])
  expect(await add()).toEqual({
    code: 1,
    stdout: `${base}/north: 1 statement added\n${base}/closed/south: 1 statement added, from an excerpt\n${base}/gone: 1 statement added, from an excerpt\n${base}/titled: 1 statement added, from an excerpt\n`,
    stderr: [
      `onrecord: ${base}/closed/south: The site's robots.txt asks programs to leave this page alone. Save it from the browser and give the file. (robots)`,
      `onrecord: ${base}/gone: HTTP 404: The server has no such page. Check the address. (no-such-page)`,
      `onrecord: ${base}/none: HTTP 404: The server has no such page. Check the address. (no-such-page)`,
      `onrecord: ${base}/titled: HTTP 404: The server has no such page. Check the address. (no-such-page)\n`,
    ].join('\n'),
  })
  // which of two pages that wait for one host is asked for first is nobody's claim
  expect(asked().sort()).toEqual(['/feed', '/gone', '/none', '/north', '/robots.txt', '/titled'])
  isMended = true
  const second = await add()
  expect(second.stdout).toBe(
    `${base}/north: in the ledger already\n${base}/closed/south: in the ledger already, from an excerpt\n${base}/gone: 1 statement added\n${base}/titled: in the ledger already, from an excerpt\n`,
  )
  expect(asked().sort()).toEqual(['/feed', '/gone', '/none', '/robots.txt', '/titled'])
  const gates = ['northern', 'south', 'east', 'eastern'].map((gate) => `the ${gate} gate would stay shut until the river falls`)
  const words = [...gates, 'The west gate is shut']
  expect((await records(ledgers.feed)).map((found) => found.words.replace(/^that /, '')).sort()).toEqual(words.sort())
})

test('an OPML file leads to its feeds, an index to its sitemaps, and each page is fetched once', async () => {
  const { base, asked } = await site((at) => ({
    '/feed': rss([[`${at}/north`, '']]),
    '/index.xml': `<sitemapindex><sitemap><loc>${at}/map.xml.gz</loc></sitemap><sitemap><loc>${at}/index.xml</loc></sitemap></sitemapindex>`,
    '/map.xml.gz': gzipSync(`<urlset>${['/north', '/', '/south'].map((path) => `<url><loc>${at}${path}</loc></url>`).join('')}</urlset>`),
    '/': '<article><p>News</p></article>',
    '/north': pageOf(said('the north gate')),
    '/south': pageOf(said('the south gate')),
  }))
  const opml = join(folder, 'feeds.opml')
  writeFileSync(
    opml,
    `<opml version="2.0"><body><outline xmlUrl="${base}/feed"/><outline xmlUrl="${base}/dead"/><outline xmlUrl="${base}/south"/></body></opml>`,
  )
  const { code, stdout, stderr } = await onrecord(['add', opml, `${base}/index.xml`, '--ledger', ledgers.opml, '--allow-private'])
  expect(stdout).toBe(`${base}/north: 1 statement added\n${base}/: no article\n${base}/south: 1 statement added\n`)
  expect(stderr).toBe(
    [
      `onrecord: ${base}/dead: HTTP 404: The server has no such page. Check the address. (no-such-page)`,
      `onrecord: ${base}/south: There is a page here, and no list. Its list is out of date. (broken-feed)\n`,
    ].join('\n'),
  )
  expect(code).toBe(1)
  expect(asked().filter((path) => path === '/north' || path === '/map.xml.gz' || path === '/robots.txt')).toEqual([
    '/robots.txt',
    '/north',
    '/map.xml.gz',
  ])
})

test('a folder of pages, lines, wire copy and archives is read, and again changes nothing', async () => {
  const news = join(folder, 'news')
  mkdirSync(join(news, 'deep'), { recursive: true })
  const warc = [warcinfo, archived('https://vale.example/west', http(pageOf(said('the west gate'))))]
  const files: { [name: string]: string | Uint8Array } = {
    'a.html': pageOf(said('the first gate')),
    'b.jsonl': `${JSON.stringify({ text: said('the second gate') })}\n{"broken\n${JSON.stringify({ id: 1, text: said('the third gate') })}\n`,
    'c.json': JSON.stringify({ uri: 'urn:vale:1', headline: 'Shut', body_text: said('the fourth gate'), copyrightholder: 'dpa' }),
    'd.xml': `<newsItem guid="urn:vale:2"><itemMeta><provider qcode="nprov:REUTERS"/></itemMeta><contentSet><inlineData>${said('the fifth gate')}</inlineData></contentSet></newsItem>`,
    'deep/e.warc.gz': Buffer.concat(warc.map((record) => gzipSync(record))),
    'f.css': 'p { color: red }',
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(news, name), bytes)
  const first = await onrecord(['add', news, '--ledger', ledgers.folder])
  const names = ['a.html', 'b.jsonl line 1', 'b.jsonl line 3', 'c.json', 'd.xml urn:vale:2'].map((name) => join(news, name))
  expect(first).toEqual({
    code: 1,
    stdout: [...names, 'https://vale.example/west'].map((name) => `${name}: 1 statement added\n`).join(''),
    stderr: `onrecord: ${join(news, 'b.jsonl')} line 2: The line is no JSON. Give one object a line: {"id", "text"}. (bad-line)\n`,
  })
  const second = await onrecord(['add', news, '--ledger', ledgers.folder])
  expect(second.stdout).toBe(first.stdout.replaceAll('1 statement added', 'in the ledger already'))
  const found = await records(ledgers.folder)
  expect(found).toHaveLength(6)
  expect(found.find(({ article }) => article.url === 'https://vale.example/west')).toBeDefined()
  // wire copy is found by its agency
  for (const [agency, gate] of [
    ['reuters', 'fifth'],
    ['DPA', 'fourth'],
  ] as const) {
    const { stdout } = await onrecord(['search', '--agency', agency, '--ledger', ledgers.folder, '--format', 'jsonl'])
    expect(stdout.trim().split('\n')).toMatchObject([expect.stringContaining(`the ${gate} gate`)])
  }
})

test('Ctrl-C ends an adding that waits for a server, and leaves no copy of its archive', async () => {
  const record = archived('https://vale.example/west', http(pageOf(said('the west gate').repeat(100))))
  const { base } = await site(() => ({ '/crawl.warc': (response) => response.write(record) }))
  const copies = join(folder, 'copies')
  mkdirSync(copies)
  const copied = watch(copies)[Symbol.asyncIterator]().next()
  const child = start(['add', `${base}/crawl.warc`, '--ledger', ledgers.interrupted, '--allow-private'], { TMPDIR: copies })
  const ended = once(child, 'close')
  await Promise.race([copied, ended])
  child.kill('SIGINT')
  expect(await ended).toEqual([130, null])
  expect(readdirSync(copies)).toEqual([])
})

import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onrecord, start } from './command.ts'
import { emptyLedger } from './empty-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'))
const env = { ONRECORD_LEDGER: await emptyLedger() }
let server: Server
let at = ''

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    const pages: { readonly [path: string]: string } = {
      '/': '<title>The Vale Post</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"><p>News of the Vale.',
      '/feed.xml': `<rss version="2.0"><channel><title>The Vale Post</title><link>${at}</link><description/><item><link>${at}/dam</link><description>In short.</description></item></channel></rss>`,
      '/dam':
        '<title>Dam</title><article><h1>Dam</h1><p>The mayor of Port Vale, Ilse Varga, said on Friday that the dam would hold through the spring.</p></article>',
    }
    const page = pages[url ?? '']
    response
      .writeHead(page === undefined ? 404 : 200, { 'content-type': url === '/feed.xml' ? 'application/rss+xml' : 'text/html' })
      .end(page)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

test('the feed that a page names is followed, goes out as OPML and comes in from it, and is watched until that is ended', async () => {
  const added = await onrecord(['feeds', 'add', `${at}/`, `${at}/dam`, '--allow-private'], { env })
  expect(added).toMatchObject({ code: 1, stdout: `${at}/feed.xml: followed\n` })
  expect(added.stderr).toContain('There is a page here that names no feed. Give the address of its feed. (no-feed)')
  const child = start(['watch', '--allow-private', '--ledger', env.ONRECORD_LEDGER])
  const [said] = await once(child.stdout, 'data')
  expect(String(said)).toBe(`${at}/dam: 1 statement added\n`)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  const { stdout } = await onrecord(['feeds', 'export'], { env })
  const file = join(folder, 'feeds.opml')
  writeFileSync(file, stdout)
  expect(await onrecord(['feeds', 'import', file], { env })).toMatchObject({ code: 0, stdout: `${file}: 1 feed, 0 of them new\n` })
  expect((await onrecord(['feeds', 'list'], { env })).stdout).toContain(`The Vale Post ${at}/feed.xml`)
})

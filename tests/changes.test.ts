import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onrecord } from './command.ts'
import { emptyLedger } from './empty-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-changes-'))
const [fetched, saved] = [await emptyLedger(), await emptyLedger()]
const html = (words: string) => `<!doctype html><html lang="en"><title>Dam holds</title><body><article><h1>Dam holds</h1>
<p>The dam above Port Vale ${words}, Mayor Ilse Varga told reporters on Monday.</p>
<p>Nobody in the valley has been asked about the road, said Pia Noor, who runs the mill.</p></article></body></html>`

/** What the server answers, one after the other. */
const answers = [
  { status: 200, body: html('will hold for 20 years') },
  { status: 404, body: 'Gone.' },
  { status: 200, body: html('will hold for 12 years') },
]
const server = createServer((_, response) => {
  const { status, body } = answers.shift() ?? { status: 500, body: '' }
  response.writeHead(status, { 'content-type': 'text/html' })
  response.end(body)
})
let address: string
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dam`
})
afterAll(() => server.close())

test('a page that answers 404 has withdrawn nothing, and one that comes back with other words has changed', async () => {
  const pages = [address, address, `${address}?utm_source=letter#top`]
  const added = await onrecord(['add', ...pages, '--allow-private', '--ledger', fetched])
  expect(added.stderr).toMatch(/^onrecord: \S+ .*\(no-such-page\)\n$/)
  const { code, stdout } = await onrecord(['changes', '--url', address, '--ledger', fetched, '--format', 'jsonl'])
  expect(code).toBe(0)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ kinds: ['reworded', 'figure'], before: { speaker: 'Ilse Varga' }, after: { figures: [{ value: 12 }] } }])
})

test('saved pages have the day on which they were seen, and the ledger is asked as of a day', async () => {
  const page = join(folder, 'dam.html')
  for (const [day, words] of [
    ['2026-03-03', html('will hold for 20 years')],
    ['2026-09-09', html('is on the map').replace(', Mayor Ilse Varga told reporters on Monday', '')],
  ] as const) {
    writeFileSync(page, words)
    expect((await onrecord(['add', page, '--url', 'https://news.example/dam', '--seen', day, '--ledger', saved])).code).toBe(0)
  }
  const { stdout } = await onrecord(['changes', '--ledger', saved])
  expect(stdout).toContain('present on 2026-03-03, absent on 2026-09-09')
  expect(stdout).not.toMatch(/delet|withdr/)
  const found = async (...args: string[]) => (await onrecord(['search', 'dam', '--ledger', saved, ...args])).stdout
  expect(await found()).toContain('present on 2026-03-03, absent on 2026-09-09')
  expect(await found('--as-of', '2026-09-09')).toContain('No statement fits.')
  // it was told of both pages today
  expect(await found('--as-of', '2026-03-03', '--known', '2026-03-04')).toContain('No statement fits.')
  expect(await found('--as-of', '2026-03-03', '--known', new Date(Date.now() + 60_000).toISOString())).toContain('hold for 20 years')
})

test('a short link and a print page have the history of the page that they name as their own, and none that they name by mistake', async () => {
  const ledger = await emptyLedger()
  const canonical = 'https://news.example/vale/mayor-says-dam-will-hold'
  const page = join(folder, 'linked.html')
  const add = async (words: string, { url, link, seen }: { url: string; link: string; seen: string }) => {
    const linked = html(words).replace(
      '<title>Dam holds</title>',
      `<title>Mayor says the dam will hold</title><link rel="canonical" href="${link}">`,
    )
    writeFileSync(page, linked.replace('<h1>Dam holds', '<h1>Mayor says the dam will hold'))
    expect((await onrecord(['add', page, '--url', url, '--seen', seen, '--ledger', ledger])).code).toBe(0)
  }
  await add('will hold for 20 years', { url: 'https://news.example/?p=71', link: canonical, seen: '2026-03-03' })
  await add('will hold for 12 years', { url: `${canonical}/print`, link: canonical, seen: '2026-09-09' })
  await add('may hold for two days', { url: 'https://news.example/other', link: 'https://news.example/', seen: '2026-10-10' })
  const changed = async (url: string) => (await onrecord(['changes', '--url', url, '--ledger', ledger])).stdout
  expect(await changed('https://news.example/?p=71')).toContain('20 → 12')
  expect(await changed(canonical)).toBe(await changed('https://news.example/?p=71'))
  expect(await changed('https://news.example/')).not.toContain('→')
})

test('a day that is none is wrong usage', async () => {
  const { code, stderr } = await onrecord(['changes', '--since', 'spring', '--ledger', join(folder, 'none')])
  expect(code).toBe(2)
  expect(stderr).toContain('Give a day, as 2024-03-16')
})

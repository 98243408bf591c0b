import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { type PagesOfLedger, pagesOf } from './pages.ts'

/** JavaScript that the front page may have, compressed. */
const MOST_SCRIPT_BYTES = 150_000

const HOSTILE = '<script>alert("1")</script>'

let pages: PagesOfLedger
let empty: PagesOfLedger
beforeAll(async () => {
  pages = await pagesOf([
    recordOf([
      ['Ilse Varga', 'the dam will hold through the spring'],
      ['Ola Brandt', `twelve gates stay shut ${HOSTILE}`],
    ]),
    recordOf([['Jon Orsos', 'the river has never been so high']], { outlet: `Orm ${HOSTILE}`, published: '2026-03-01' }),
  ])
  empty = await pagesOf([])
})
afterAll(async () => {
  await pages?.close()
  await empty?.close()
})

const said = (html: string) => [...html.matchAll(/<mark class="content">([^<]*)<\/mark>/g)].map(([, words]) => words)

test('the front page has what came in, the newest first, a page at a time', async () => {
  const first = await pages.html('/?limit=2')
  expect(said(first)[0]).toBe('the river has never been so high')
  expect(said(first)).toHaveLength(2)
  const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') as string
  const second = await pages.html(next)
  expect(said(second)).toHaveLength(1)
  expect(second).not.toContain('rel="next"')
})

test('a search stands in the address, and its filters can be taken away again', async () => {
  const found = await pages.html('/?words=dam&outlet=The+Vale+Post')
  expect(said(found)).toEqual(['the dam will hold through the spring'])
  expect(found).toContain('value="dam"')
  expect(found).toMatch(/<a href="\/\?words=dam"[^>]*>Outlet: The Vale Post/)
  expect(await pages.html('/?words=nowhere')).toContain('No statement fits.')
})

test('a country is found by its name and by its code, and a yes is a yes', async () => {
  const record = recordOf([['Ada Kis', 'the bridge is shut']])
  const speakers = record.speakers.map((speaker) => ({ ...speaker, country: 'HU' }))
  await pages.ledger.add({ ...record, speakers })
  for (const country of ['Hungary', 'hu']) {
    const html = await pages.html(`/?country=${country}&anonymous=false`)
    expect([country, said(html)]).toEqual([country, ['the bridge is shut']])
    expect(html).toContain('Country: Hungary')
    expect(html).toContain('Without a name: no')
  }
  expect((await pages.get('/?country=nowhere')).status).toBe(400)
})

test('the counts of a search are a page of their own, each narrowing it', async () => {
  const counts = await pages.html('/counts?words=gates')
  expect(counts).toContain('1 statement')
  expect(counts).toContain('<a href="/?words=gates&amp;speaker=Ola+Brandt">Ola Brandt</a>')
  expect(counts).toContain('<a href="/?words=gates&amp;since=2026-02-01&amp;until=2026-02-28">February 2026</a>')
})

test('words of a page are text, wherever they stand', async () => {
  for (const path of ['/', '/counts', `/?words=${encodeURIComponent(HOSTILE)}`]) {
    const html = await pages.html(path)
    expect(html, path).not.toContain('<script>alert')
    expect(html, path).toContain('&lt;script&gt;alert')
  }
})

test('no script and no style stands in the page: the policy refuses both', async () => {
  const answer = await pages.get('/')
  expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/)
  const html = await answer.text()
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/)
})

test('what an address gives that does not fit is named on an error page', async () => {
  for (const [path, field] of [
    ['/?kind=odd', 'kind'],
    ['/?limit=x', 'limit'],
    ['/?after=x', 'after'],
    ['/?nothing=1', 'nothing'],
    [`/?words=${Array.from({ length: 2000 }, (_, i) => `w${i}`).join('+')}`, 'words'],
    ['/?since=yesterday', 'since'],
  ] as const) {
    const answer = await pages.get(path)
    expect([path.slice(0, 20), answer.status]).toEqual([path.slice(0, 20), 400])
    expect(await answer.text()).toContain(`Concerned: ${field}`)
  }
})

test('an empty ledger says how pages come in', async () => {
  expect(await empty.html('/')).toContain('Add pages with <code>onrecord add</code>')
})

test('the front page has little script, each file named by what is in it', async () => {
  const html = await pages.html('/')
  const paths = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, path]) => path as string)
  expect(paths.length).toBeGreaterThan(0)
  let size = 0
  for (const path of paths) {
    const answer = await pages.get(path)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    const script = await answer.text()
    size += gzipSync(script).length
    // what it imports is sent too
    for (const [, part] of script.matchAll(/\b(?:from|import)\s*\(?"\.\/([^"]+)"/g))
      if (!paths.includes(`/assets/${part}`)) paths.push(`/assets/${part}`)
  }
  expect(size).toBeGreaterThan(100)
  expect(size).toBeLessThan(MOST_SCRIPT_BYTES)
})

test('who signed in is offered the way out, and nobody else', async () => {
  const secret = 'the-secret-of-a-reader'
  const guarded = await pagesOf([], { tokens: [{ secret, scopes: ['read'] }] })
  const ask = (cookie?: string) =>
    guarded.app.request('/', {
      headers: { accept: 'text/html', host: '127.0.0.1', ...(cookie ? { cookie } : { authorization: `Bearer ${secret}` }) },
    })
  expect(await (await ask(`onrecord_token=${secret}`)).text()).toContain('action="/sign-out"')
  expect(await (await ask()).text()).not.toContain('/sign-out')
  expect((await ask('onrecord_token=none')).headers.get('location')).toContain('/sign-in')
  await guarded.close()
})

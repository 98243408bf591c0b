import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { html } from 'hono/html'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../packages/ledger/src/index.ts'
import { InputError } from '../packages/record/src/index.ts'
import { api, needs, type Pages, type Services } from '../packages/server/src/index.ts'

const READER = 'the-secret-of-a-reader'
const EDITOR = 'the-secret-of-an-editor'
const HOST = 'http://desk.example'

let ledger: Ledger
let app: ReturnType<typeof api>
const decided: string[] = []

/** Pages of a page, a form and a style sheet. */
const pages: Pages = {
  frame: ({ title, body }) => html`<title>${title}</title>${body}`,
  open: ['/assets/*'],
  held: ['/'],
  add: (app) => {
    app.get('/', (c) => c.html(html`<p>Front${c.var.isSignedIn ? ', signed in' : ''}</p>`))
    app.get('/gone', () => {
      throw new InputError('no-article', '<b>art-1</b>', 'There is no <b>such</b> article.')
    })
    app.post('/decide', needs('check'), async (c) => {
      decided.push(String((await c.req.parseBody()).verdict))
      return c.redirect('/', 303)
    })
    app.get('/assets/style.css', (c) => c.body('p { margin: 0 }', 200, { 'cache-control': 'max-age=60' }))
    app.get('/docs', (c) => c.text('the docs'))
  },
}

beforeAll(async () => {
  ledger = await openLedger(join(mkdtempSync(join(tmpdir(), 'onrecord-pages-')), 'ledger'))
  const none = () => Promise.reject(new Error('not asked here'))
  const services: Services = {
    ledger,
    read: none,
    fetchPage: none,
    feedsAt: none,
    receipt: none,
    alertFeed: ({ id, name, made }) => ({ id, title: name, updated: made, entries: [] }),
    fault: (error) => expect(error).toBeUndefined(),
  }
  app = api(services, {
    tokens: [
      { secret: READER, scopes: ['read'] },
      { secret: EDITOR, scopes: ['read', 'check'] },
    ],
    isLoopback: false,
    pages,
  })
})
afterAll(() => ledger.close())

type Headers = { readonly [name: string]: string }
const open = (path: string, headers: Headers = {}) => app.request(HOST + path, { headers: { accept: 'text/html', ...headers } })
const send = (path: string, fields: { [name: string]: string }, headers: Headers = { origin: HOST }) =>
  app.request(HOST + path, { method: 'POST', headers: { accept: 'text/html', ...headers }, body: new URLSearchParams(fields) })

/** The cookie that the sign-in page sets for a token. */
async function cookieOf(token: string, origin = HOST): Promise<string> {
  const answer = await app.request(`${origin}/sign-in`, { method: 'POST', headers: { origin }, body: new URLSearchParams({ token }) })
  return answer.headers.get('set-cookie') ?? ''
}
const pairOf = (cookie: string) => cookie.split(';')[0] as string

test('a page asked for without a token leads to the sign-in page, and that back to it with a cookie that no script reads', async () => {
  const led = await open('/?words=dam')
  expect([led.status, led.headers.get('location')]).toEqual([303, '/sign-in?to=%2F%3Fwords%3Ddam'])
  const form = await (await open('/sign-in?to=%2F%3Fwords%3Ddam%22')).text()
  expect(form).toContain('<title>Sign in</title><form method="post" action="/sign-in">')
  expect(form).toContain('value="/?words=dam%22"')
  const wrong = await send('/sign-in', { token: 'the-secret-of-nobody', to: '/' })
  expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null])
  expect(await wrong.text()).toContain('no such token')
  const right = await send('/sign-in', { token: ` ${READER}`, to: '//evil.example' })
  expect([right.status, right.headers.get('location')]).toEqual([303, '/'])
  const cookie = right.headers.get('set-cookie') as string
  expect(cookie).toBe(`onrecord_token=${READER}; Path=/; HttpOnly; SameSite=Strict`)
  expect(await cookieOf(READER, 'https://desk.example')).toContain('; Secure')
  expect(await (await open('/', { cookie: pairOf(cookie) })).text()).toBe('<p>Front, signed in</p>')
  expect(await (await open('/', { authorization: `Bearer ${READER}` })).text()).toBe('<p>Front</p>')
  const out = await send('/sign-out', {}, { origin: HOST, cookie: pairOf(cookie) })
  expect(out.headers.get('set-cookie')).toContain('onrecord_token=; Max-Age=0; Path=/')
})

test('the cookie opens of the API what its token does, and a header counts more', async () => {
  const cookie = pairOf(await cookieOf(READER))
  const ask = (headers: Headers, method = 'GET') =>
    app.request(`${HOST}/api/${method === 'GET' ? 'feeds' : 'alerts/alr-1'}`, { method, headers })
  expect((await ask({ cookie })).status).toBe(200)
  expect((await ask({ cookie }, 'DELETE')).status).toBe(403)
  expect((await ask({ cookie: 'onrecord_token=the-secret-of-nobody' })).status).toBe(401)
  expect((await ask({ cookie, authorization: 'Bearer the-secret-of-nobody' })).status).toBe(401)
})

test('a form decides with the scope that it needs, and only from a page of ours', async () => {
  const cookie = pairOf(await cookieOf(EDITOR))
  expect((await send('/decide', { verdict: 'right' }, { cookie, origin: HOST })).status).toBe(303)
  expect((await send('/decide', { verdict: 'wrong' }, { cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(303)
  const elsewhere = await send('/decide', { verdict: 'stolen' }, { cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })
  expect([elsewhere.status, await elsewhere.text()]).toEqual([403, expect.stringContaining('cross-site')])
  expect((await send('/sign-in', { token: READER }, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await send('/decide', { verdict: 'read' }, { cookie: pairOf(await cookieOf(READER)), origin: HOST })).status).toBe(403)
  expect(decided).toEqual(['right', 'wrong'])
})

test('what is wrong is a page for a browser, without the words of a request as HTML, and a problem for a program', async () => {
  const cookie = pairOf(await cookieOf(READER))
  const page = await open('/gone', { cookie })
  expect(page.status).toBe(404)
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(await page.text()).toMatch(/^<title>Not Found<\/title><p>There is no &lt;b&gt;such&lt;\/b&gt; article\.<\/p>/)
  expect((await open('/none', { cookie })).status).toBe(404)
  for (const [path, headers] of [['/gone', { accept: '*/*' }], ['/api/none', {}]] as const) // biome-ignore format: one line
    expect((await open(path, { cookie, ...headers })).headers.get('content-type')).toBe('application/problem+json')
})

test('what holds nothing of the ledger is open, says how long it holds, and the docs stand where the pages have them', async () => {
  const style = await open('/assets/style.css')
  expect([style.status, style.headers.get('cache-control')]).toEqual([200, 'max-age=60'])
  expect(await (await open('/docs')).text()).toBe('the docs')
  expect(await (await open('/docs/api')).text()).toMatch(/^<title>The API<\/title>/)
  expect((await app.request(`${HOST}/openapi.json`)).status).toBe(200)
})

import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { type PagesOfLedger, pagesOf } from './pages.ts'

const record = recordOf([['Ilse Varga', 'the gate holds']], { url: 'https://vale.example/gate' })
const [statement, speaker] = [record.statements[0]?.id as string, record.speakers[0]?.id as string]
const HELD = [
  '/',
  '/?words=gate',
  '/counts',
  `/articles/${record.article.id}`,
  `/statements/${statement}`,
  `/speakers/${speaker}`,
  '/audit',
]

let pages: PagesOfLedger
beforeAll(async () => {
  pages = await pagesOf([record])
})
afterAll(() => pages.close())
beforeEach(() => void vi.restoreAllMocks())

/** Asks as a browser does that has the page already. */
const ask = (path: string, headers: { readonly [name: string]: string } = {}) =>
  pages.app.request(path, { headers: { accept: 'text/html', host: '127.0.0.1', ...headers } })

/** What comes out where nothing has changed in between; other tests write into the same server. */
async function undisturbed<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const before = await pages.ledger.revision()
  const outcome = await work()
  return before === (await pages.ledger.revision()) ? outcome : undisturbed(work)
}

test('a page that nothing has changed is made once, and sent once to each who keeps it', async () => {
  const made = (['search', 'facets', 'record', 'quote', 'audit'] as const).map((name) => vi.spyOn(pages.ledger, name))
  for (const path of HELD) {
    const { first, answers, calls } = await undisturbed(async () => {
      const first = await ask(path)
      const tag = first.headers.get('etag') as string
      for (const one of made) one.mockClear()
      const answers = [await ask(path), await ask(path, { 'if-none-match': `"x", ${tag}` }), await ask(path, { 'if-none-match': '"x"' })]
      return { first, answers, calls: made.flatMap((one) => one.mock.calls) }
    })
    expect(calls, path).toEqual([])
    expect(answers.map(({ status }) => status)).toEqual([200, 304, 200])
    const html = await first.text()
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([html, '', html])
    for (const name of ['etag', 'cache-control', 'vary', 'content-security-policy'])
      expect(new Set([first, ...answers].map(({ headers }) => headers.get(name))).size, name).toBe(1)
  }
})

test('what is added or decided stands on the next page that is asked for', async () => {
  for (let i = 1; i <= 5; i++) {
    const tags = new Map<string, string>()
    for (const path of HELD) tags.set(path, (await ask(path)).headers.get('etag') as string)
    await pages.ledger.add(recordOf([['Ilse Varga', `gate number ${i} holds`]]))
    for (const path of HELD) expect((await ask(path, { 'if-none-match': tags.get(path) as string })).status, path).toBe(200)
    for (const path of ['/', '/?words=gate', `/speakers/${speaker}`]) expect(await pages.html(path), path).toContain(`number ${i} holds`)
    expect(await pages.html('/counts')).toContain(`${i + 1} statements`)
  }
  expect(await pages.html(`/articles/${record.article.id}`)).not.toContain('✓ checked')
  await pages.post('/checks', { statement, verdict: 'right', by: 'desk' })
  expect(await pages.html(`/articles/${record.article.id}`)).toContain('✓ checked')
})

test('a page is sent as it is taken, compressed or not', async () => {
  const plain = await (await ask('/')).text()
  const compressed = { 'accept-encoding': 'br, gzip;q=0.8' }
  for (const answer of [await ask('/', compressed), await ask('/', compressed)]) {
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe(plain)
  }
  for (const encoding of ['identity', 'gzip;q=0', '']) {
    const answer = await ask('/', { 'accept-encoding': encoding })
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([null, plain])
  }
  expect(await (await pages.app.request('/', { method: 'HEAD', headers: { host: '127.0.0.1' } })).text()).toBe('')
})

test('what is wrong is not held', async () => {
  for (const path of ['/articles/art-none', '/?since=spring'])
    for (let i = 0; i < 2; i++) {
      const answer = await ask(path)
      expect([answer.ok, answer.headers.get('etag')]).toEqual([false, null])
    }
})

test('nobody is sent a page that was made for somebody who may do more', async () => {
  const other = recordOf([['Ilse Varga', 'the dam leaks']])
  const guarded = await pagesOf([record, other], {
    tokens: [
      { secret: 'of-the-desk', scopes: ['read', 'check'] },
      { secret: 'of-a-reader', scopes: ['read'] },
      { secret: 'of-a-feeder', scopes: ['add'] },
    ],
  })
  await guarded.ledger.people.decide({ verdict: 'different', speakers: [speaker, other.speakers[0]?.id as string], by: 'desk' })
  const path = `/speakers/${speaker}`
  const as = async (headers: { readonly [name: string]: string }) => {
    const answer = await guarded.app.request(path, { headers: { host: '127.0.0.1', ...headers } })
    const html = await answer.text()
    return [answer.status, html.includes('Sign out'), html.includes('name="by"')]
  }
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })
  for (let i = 0; i < 2; i++) {
    expect(await as(bearer('of-the-desk'))).toEqual([200, false, true])
    expect(await as({ cookie: 'onrecord_token=of-the-desk' })).toEqual([200, true, true])
    expect(await as(bearer('of-a-reader'))).toEqual([200, false, false])
    expect((await as(bearer('of-a-feeder')))[0]).toBe(403)
    expect((await as({}))[0]).toBe(401)
  }
  await guarded.close()
})

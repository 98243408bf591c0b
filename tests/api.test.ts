import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Ledger, openLedger } from '../packages/ledger/src/index.ts'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { InputError, type Page, Record } from '../packages/record/src/index.ts'
import { api, type Services } from '../packages/server/src/index.ts'
import { Problem } from '../packages/server/src/problem/problem.ts'
import { servicesOf } from './services.ts'

const READER = 'the-secret-of-a-reader'
const EDITOR = 'the-secret-of-an-editor'

let ledger: Ledger
let services: Services
let app: ReturnType<typeof api>
const faults: unknown[] = []
const here = recordOf([
  ['Ilse Varga', 'the dam will hold through the spring'],
  ['Ola Brandt', 'twelve gates stay shut'],
])
const elsewhere = recordOf([['Ilse Varga', 'the dam will hold through the spring']], { outlet: 'Port Mercury', published: '2026-02-21' })

beforeAll(async () => {
  ledger = await openLedger(join(mkdtempSync(join(tmpdir(), 'onrecord-server-')), 'ledger'))
  for (const record of [here, elsewhere]) await ledger.add(record)
  services = servicesOf(ledger, {
    fetchPage: async (url) => {
      if (url.includes('10.0.0.1')) throw new InputError('inner-address', url, 'The address leads into an inner network.')
      return pageAt(url)
    },
    fault: (error) => void faults.push(error),
  })
  app = api(services, { tokens: [], isLoopback: true })
})
afterAll(() => ledger.close())

const pageAt = (url: string): Page => ({
  bytes: new TextEncoder().encode(
    `<title>Dam</title><article><h1>Dam</h1><p>${'The dam holds through the spring. '.repeat(9)}</p></article>`,
  ),
  name: url,
  url,
  headers: { 'content-type': 'text/html' },
  fetched: '2026-03-01T00:00:00.000Z',
})

const get = (path: string, headers: { [name: string]: string } = {}) => app.request(path, { headers })
const post = (path: string, body: unknown) =>
  app.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const [first, second] = here.statements as [Record['statements'][number], Record['statements'][number]]

/** A problem, and the fields that it names. */
async function refused(answer: Response | Promise<Response>) {
  const response = await answer
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const { status, code, errors } = Problem.parse(await response.json())
  expect(status).toBe(response.status)
  return [status, code, errors.map(({ field }) => field).join()]
}

test('statements are found by every filter, a page at a time, each once', async () => {
  const found = []
  for (let next: string | null = ''; next !== null; ) {
    const after: string = next === '' ? '' : `&after=${next}`
    const answer = await get(`/api/statements?speaker=varga&since=2026-02-01&family=said&limit=1${after}`)
    const page = (await answer.json()) as { statements: { statement: { id: string }; article: { outlet: string } }[]; next: string | null }
    found.push(...page.statements.map(({ article }) => article.outlet))
    next = page.next
  }
  expect(found).toEqual(['Port Mercury', 'The Vale Post'])
  const { facets } = (await (await get('/api/facets?words=dam')).json()) as { facets: { outlet: { value: string }[] } }
  expect(facets.outlet.map(({ value }) => value)).toEqual(['Port Mercury', 'The Vale Post'])
})

test('what the ledger had been told by a day is found as of it, and each statement says whether its article is an excerpt', async () => {
  const found = async (filters: string) =>
    ((await (await get(`/api/statements?${filters}`)).json()) as { statements: { article: { excerpt: boolean } }[] }).statements
  expect((await found('known=2999-01-01&speaker=varga')).map(({ article }) => article.excerpt)).toEqual([false, false])
  expect(await found('known=2000-01-01')).toEqual([])
  expect(await (await get('/api/audit?known=2000-01-01')).json()).toMatchObject({ total: { statements: 0 } })
  expect(await refused(get('/api/statements?known=spring'))).toEqual([400, 'bad-date', 'known'])
})

test('a filter that is wrong, unknown or given twice is named', async () => {
  expect(await refused(get('/api/statements?limit=0&speakr=varga'))).toEqual([400, 'bad-request', 'limit,speakr'])
  expect(await refused(get('/api/statements?kind=loud&words=a&words=b'))).toEqual([400, 'bad-request', 'words,kind'])
  expect(await refused(get('/api/statements?figureFrom=&figureTo=many'))).toEqual([400, 'bad-request', 'figureFrom,figureTo'])
  expect(await refused(get('/api/statements?saidSince=spring'))).toEqual([400, 'bad-date', 'saidSince'])
  expect(await refused(get('/api/statements?after=no-cursor'))).toEqual([400, 'bad-cursor', 'after'])
  expect(await refused(get(`/api/statements?words=${'dam '.repeat(3000)}`))).toEqual([400, 'query-too-long', 'words'])
  expect(await refused(get('/api/statements?place=%00'))).toEqual([400, 'bad-request', 'place'])
})

test('an id that the ledger has not is a problem with the status 404, whatever is asked of it', async () => {
  expect(await refused(get('/api/articles/art-none'))).toEqual([404, 'no-article', ''])
  expect(await refused(get('/api/people/spk-none'))).toEqual([404, 'no-speaker', ''])
  expect(await refused(get('/api/statements/stm-none/matches'))).toEqual([404, 'no-statement', 'statement'])
  expect(await refused(get('/api/alerts/alr-none/feed'))).toEqual([404, 'no-alert', ''])
  expect(await refused(get('/api/nothing'))).toEqual([404, 'no-route', ''])
  expect(await refused(get('/api/articles/%00'))).toEqual([400, 'bad-request', 'id'])
})

test('an article, its people and its printings come back as the ledger has them', async () => {
  expect(await (await get(`/api/articles/${here.article.id}`)).json()).toEqual(here)
  const { people } = (await (await get('/api/people?name=varga')).json()) as { people: { id: string; statements: number }[] }
  expect(people).toMatchObject([{ name: 'Ilse Varga', statements: 2 }])
  expect(await (await get(`/api/people/${first.speaker}`)).json()).toEqual(people[0])
  const printed = (await (await get(`/api/statements/${first.id}/matches`)).json()) as { matches: { match: { relation: string } }[] }
  expect(printed.matches.map(({ match }) => match.relation)).toEqual(['exact'])
  expect(await (await get('/api/audit?outlet=port%20mercury')).json()).toMatchObject({ total: { statements: 1, articles: 1 } })
})

test('what people decide is kept with who did, and refused where it does not fit', async () => {
  const checked = await post('/api/checks', { statement: second.id, verdict: 'right', by: 'Ada Lin' })
  expect([checked.status, await checked.json()]).toMatchObject([201, { verdict: 'right', by: 'Ada Lin' }])
  const decided = await post('/api/identities', { verdict: 'different', speakers: [first.speaker, second.speaker], by: 'Ada Lin' })
  const { id } = (await decided.json()) as { id: string }
  expect(await (await post(`/api/identities/${id}/undo`, { by: 'Bo Aker' })).json()).toMatchObject({ undone: { by: 'Bo Aker' } })
  expect(await (await get('/api/identities')).json()).toMatchObject({ decisions: [{ id }] })
  const fix = (given: unknown) => refused(post('/api/checks', { statement: second.id, verdict: 'fix', fix: given, by: 'Ada Lin' }))
  expect(await fix({ content: [[0, 9999]] })).toEqual([422, 'bad-fix', 'fix'])
  expect(await fix({ contents: [[0, 4]] })).toEqual([400, 'bad-request', 'fix.contents'])
  expect(await fix({ content: [[0, 'four']] })).toEqual([400, 'bad-request', 'fix.content.0.1'])
  expect(await fix(undefined)).toEqual([400, 'bad-request', 'fix'])
  expect(await refused(post('/api/checks', { statement: second.id, verdict: 'right', by: ' ' }))).toEqual([400, 'bad-request', 'by'])
})

test('a page is read from text, HTML or an address, and kept where it is added', async () => {
  const text = 'Ilse Varga said the gates stay shut.'
  const read = Record.parse(await (await post('/api/read', { text, published: '2026-03-01' })).json())
  expect(read.article).toMatchObject({ text, published: '2026-03-01' })
  expect(await refused(get(`/api/articles/${read.article.id}`))).toEqual([404, 'no-article', ''])
  const added = (await (await post('/api/articles', { text })).json()) as { added: boolean; article: string }
  expect(added).toMatchObject({ added: true })
  expect((await get(`/api/articles/${added.article}`)).status).toBe(200)
  expect(await (await post('/api/articles', { text })).json()).toMatchObject({ added: false })
  expect(await (await post('/api/read', { url: 'https://vale.example/dam' })).json()).toMatchObject({ article: { title: 'Dam' } })
  expect(await refused(post('/api/read', { url: 'http://10.0.0.1/' }))).toEqual([403, 'inner-address', 'url'])
  expect(await refused(post('/api/read', { html: '<p>short</p>' }))).toEqual([422, 'not-an-article', 'html'])
  expect(await refused(post('/api/read', { text, published: 'spring' }))).toEqual([400, 'bad-date', 'published'])
  expect(await refused(post('/api/read', {}))).toEqual([400, 'bad-request', 'text'])
  expect(await refused(post('/api/read', 7))).toEqual([400, 'bad-request', 'body'])
  expect(await refused(post('/api/read', { text, html: text }))).toEqual([400, 'bad-request', 'html'])
})

test('a page under a short link is a version of the page that it names as its own', async () => {
  const [title, canonical] = ['Gates of Orsk stay shut for weeks', 'https://vale.example/news/gates-orsk-stay-shut']
  const html = (words: string) =>
    `<title>${title}</title><link rel="canonical" href="${canonical}"><article><h1>${title}</h1><p>Ilse Varga, the mayor of Orsk, said on Friday that the gates of Orsk would stay shut ${words}.</p></article>`
  const add = async (url: string, words: string) =>
    ((await (await post('/api/articles', { html: html(words), url })).json()) as { article: string }).article
  const articles = [await add('https://vale.example/?p=71', 'for two weeks'), await add(canonical, 'for three weeks')]
  const { versions } = (await (await get(`/api/articles/${articles[0]}/versions`)).json()) as { versions: { article: string }[] }
  expect(versions.map(({ article }) => article)).toEqual(articles)
})

test('feeds and alerts are added, listed and removed, and no answer tells the address of a webhook', async () => {
  const url = 'https://vale.example/feed.xml'
  expect(await (await post('/api/feeds', { url })).json()).toEqual({ feeds: [{ url, title: 'Vale', isNew: true }] })
  expect(await (await get('/api/feeds')).json()).toMatchObject({ feeds: [{ url, failures: 0 }] })
  const remove = () => app.request(`/api/feeds?url=${encodeURIComponent(url)}`, { method: 'DELETE' })
  expect((await remove()).status).toBe(204)
  expect(await refused(remove())).toEqual([404, 'no-feed', 'url'])
  const made = await post('/api/alerts', { name: 'The dam', filters: { words: 'dam', figure: { from: 1, to: null } } })
  const { id } = (await made.json()) as { id: string }
  await ledger.alerts.add({ name: 'Told', filters: {}, webhook: 'https://desk.example/secret' })
  const listed = await (await get('/api/alerts')).text()
  expect(listed).toContain('"hasWebhook":true')
  expect(listed).not.toContain('desk.example')
  expect(await (await get(`/api/alerts/${id}/feed`)).text()).toContain('<title>The dam</title>')
  expect(await (await get(`/api/alerts/${id}/feed?format=json`)).json()).toMatchObject({ title: 'The dam', items: [] })
  expect(await refused(post('/api/alerts', { name: 'x', filters: { word: 'dam' } }))).toEqual([400, 'bad-request', 'filters.word'])
  expect((await app.request(`/api/alerts/${id}`, { method: 'DELETE' })).status).toBe(204)
})

test('an export and changes come as JSON lines, as they are, and a wrong day is a problem before any line', async () => {
  const answer = await get('/api/export?outlet=the%20vale%20post')
  expect((await get('/api/export', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip')
  expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
  expect(answer.headers.get('etag')).toBeNull()
  const lines = (await answer.text()).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).article.id)).toEqual([here.article.id])
  expect(await (await get('/api/changes')).text()).toBe('')
  expect(await refused(get('/api/export?since=spring'))).toEqual([400, 'bad-date', 'since'])
  expect(await refused(get('/api/changes?asOf=spring'))).toEqual([400, 'bad-date', 'asOf'])
})

test('an export comes in every format that the command has, as a file with a name', async () => {
  const beginnings = {
    csv: ['text/csv', 'article,'],
    jsonld: ['application/ld+json', '{'],
    webannotation: ['application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', '{'],
    parquet: ['application/vnd.apache.parquet', 'PAR1'],
    brat: ['application/zip', 'PK'],
  }
  for (const [format, [type, beginning]] of Object.entries(beginnings)) {
    const answer = await get(`/api/export?format=${format}`)
    expect(answer.headers.get('content-type'), format).toContain(type)
    expect(answer.headers.get('content-disposition'), format).toMatch(/^attachment; filename="onrecord\.\w+"$/)
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1'), format).toMatch(new RegExp(`^${beginning}`))
  }
  for (const format of Object.keys(beginnings))
    expect(await refused(get(`/api/export?since=spring&format=${format}`)), format).toEqual([400, 'bad-date', 'since'])
  expect(await refused(get('/api/export?format=xlsx'))).toEqual([400, 'bad-request', 'format'])
})

test('changes come a page at a time too', async () => {
  expect(await (await get('/api/changes/page?limit=1')).json()).toEqual({ changes: [], next: null })
  expect(await refused(get('/api/changes/page?after=x'))).toEqual([400, 'bad-cursor', 'after'])
})

test('the same answer is not sent twice, and a long one is sent small', async () => {
  const answer = await get('/api/statements', { 'accept-encoding': 'gzip' })
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  const tag = answer.headers.get('etag') as string
  expect((await get('/api/statements', { 'if-none-match': tag })).status).toBe(304)
  expect((await get('/api/statements?limit=1', { 'if-none-match': tag })).status).toBe(200)
})

test('a name that leads to this machine from elsewhere is refused, and no other site reads an answer', async () => {
  expect(await refused(get('/api/feeds', { host: 'evil.example:8484' }))).toEqual([421, 'wrong-host', ''])
  expect(await refused(get('/api/feeds', { host: 'localhost.evil.example' }))).toEqual([421, 'wrong-host', ''])
  for (const host of ['localhost:8484', '127.0.0.1', '[::1]:8484']) expect((await get('/api/feeds', { host })).status, host).toBe(200)
  const { headers } = await get('/api/feeds', { origin: 'https://evil.example' })
  expect(headers.get('access-control-allow-origin')).toBeNull()
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'(?!.*unsafe)/)
})

test('with tokens nobody gets in without one, and a token opens its scopes alone', async () => {
  const guarded = api(services, {
    tokens: [
      { secret: READER, scopes: ['read'] },
      { secret: EDITOR, scopes: ['read', 'check', 'add'] },
    ],
    isLoopback: false,
  })
  const ask = (path: string, token: string | null, init: RequestInit = {}) =>
    guarded.request(path, { ...init, headers: { host: 'desk.example', ...(token === null ? {} : { authorization: `Bearer ${token}` }) } })
  for (const token of [null, '', 'the-secret-of-nobody']) expect(await refused(ask('/api/feeds', token))).toEqual([401, 'no-token', ''])
  expect((await ask('/api/feeds', null)).headers.get('www-authenticate')).toBe('Bearer')
  expect(await refused(ask('/api/none', null))).toEqual([401, 'no-token', ''])
  expect((await ask('/api/feeds', READER)).status).toBe(200)
  const remove = { method: 'DELETE' }
  expect(await refused(ask('/api/alerts/alr-none', READER, remove))).toEqual([403, 'wrong-scope', ''])
  expect(await refused(ask('/api/alerts/alr-none', EDITOR, remove))).toEqual([404, 'no-alert', ''])
})

test('articles are listed, each with its versions; a statement comes with its readings, and what is to be checked next with the least sure first', async () => {
  const listed: string[] = []
  for (let next: string | null = ''; next !== null; ) {
    const page = (await (await get(`/api/articles?limit=1${next ? `&after=${next}` : ''}`)).json()) as {
      articles: { id: string }[]
      next: string | null
    }
    listed.push(...page.articles.map(({ id }) => id))
    next = page.next
  }
  expect(listed).toEqual(expect.arrayContaining([here.article.id, elsewhere.article.id]))
  expect(new Set(listed).size).toBe(listed.length)
  expect(await refused(get('/api/articles?after=nothing'))).toEqual([400, 'bad-cursor', 'after'])
  expect(await (await get(`/api/articles/${here.article.id}/versions`)).json()).toMatchObject({ versions: [{ article: here.article.id }] })
  expect(await (await get(`/api/statements/${first.id}`)).json()).toMatchObject({
    statement: { id: first.id },
    words: expect.stringContaining('the dam will hold through the spring'),
    readings: expect.any(Array),
  })
  expect(await (await get(`/api/statements/${first.id}/fullest`)).json()).toMatchObject({
    statement: { statement: { id: first.id } },
    fullest: null,
  })
  expect(await refused(get('/api/statements/stm-none'))).toEqual([404, 'no-statement', 'statement'])
  const { statements } = (await (await get('/api/queue')).json()) as { statements: { statement: { confidence: number } }[] }
  const sure = statements.map(({ statement }) => statement.confidence)
  expect(sure.length).toBeGreaterThan(1)
  expect(sure).toEqual([...sure].sort((a, b) => a - b))
})

test('what comes in is told as it does, and from the last event that is known', async () => {
  const ending = new AbortController()
  const telling = api(services, { tokens: [], isLoopback: true, ending: ending.signal })
  const listen = async (headers: { [name: string]: string } = {}) => {
    const answer = await telling.request('/api/events', { headers })
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    return (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
  }
  const events = await listen()
  const roads = await ledger.alerts.add({ name: 'Roads', filters: { words: 'road' }, webhook: null })
  await ledger.add(recordOf([['Ida Moor', 'the road is shut']], { outlet: 'Orm Daily' }))
  await ledger.alerts.takeNew(roads)
  const told = await upTo(events, '"words":"the road is shut"')
  expect(told).toMatch(/event: article\ndata: \{.*"outlet":"Orm Daily".*"statementCount":1/)
  expect(told).toMatch(/event: alert\ndata: \{"alert":\{"id":"alr-[^"]+","name":"Roads"\},"statement":\{.*"words":"the road is shut"/)
  // what came in just before is told too
  const id = [...told.matchAll(/^id: (\S+)/gm)].at(-1)?.[1] as string
  const later = await listen({ 'last-event-id': id })
  await ledger.add(recordOf([['Ida Moor', 'the road is open']], { outlet: 'Port Mercury' }))
  expect(await upTo(later, 'Port Mercury')).not.toMatch(/Orm Daily|event: alert/)
  expect(await refused(telling.request('/api/events', { headers: { 'last-event-id': 'x' } }))).toEqual([400, 'bad-cursor', 'after'])
  ending.abort()
  for (const reader of [events, later]) for (let done = false; !done; ) done = (await reader.read()).done
})

test('fifty listen at once, also of those that begin together, and one that goes away makes room for another', async () => {
  const ending = new AbortController()
  const telling = api(services, { tokens: [], isLoopback: true, ending: ending.signal })
  const listen = async (after = '') => telling.request(`/api/events?after=${after}`)
  expect(await refused(listen('x'))).toEqual([400, 'bad-cursor', 'after'])
  const answers = await Promise.all(Array.from({ length: 51 }, () => listen()))
  const [turnedAway, ...others] = answers.filter(({ status }) => status !== 200)
  expect(others).toEqual([])
  expect(await refused(turnedAway as Response)).toEqual([503, 'busy', ''])
  await answers.find(({ status }) => status === 200)?.body?.cancel()
  await vi.waitFor(async () => expect((await listen()).status).toBe(200), { timeout: 30_000, interval: 300 })
  ending.abort()
})

/** What a stream says until it says this. */
async function upTo(reader: ReadableStreamDefaultReader<string>, words: string): Promise<string> {
  let said = ''
  while (!said.includes(words)) {
    const { value, done } = await reader.read()
    if (done) throw new Error(`it ended with ${said}`)
    said += value
  }
  return said
}

test('a client that asks too often, and a page that would wait too long to be read, are told when to come again', async () => {
  const strict = api(services, { tokens: [], isLoopback: true, requestsPerMinute: 2 })
  for (const _ of [1, 2]) expect((await strict.request('/api/feeds')).status).toBe(200)
  const third = await strict.request('/api/feeds')
  expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused(third)).toEqual([429, 'too-often', ''])
  let readOn = () => {}
  const held = new Promise<void>((resolve) => {
    readOn = resolve
  })
  const slow = api(
    { ...services, read: (article, options) => held.then(() => services.read(article, options)) },
    { tokens: [], isLoopback: true },
  )
  const read = () =>
    slow.request('/api/read', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"Ilse Varga said so."}' })
  const waiting = Array.from({ length: 65 }, read)
  const first = await Promise.race(waiting)
  expect(first.headers.get('retry-after')).toBe('5')
  expect(await refused(first)).toEqual([503, 'busy', ''])
  expect((await slow.request('/api/statements')).status).toBe(200)
  readOn()
  expect((await Promise.all(waiting)).filter(({ status }) => status === 200)).toHaveLength(64)
})

test('a fault of ours is told where the server runs, and keeps its stack from the answer', async () => {
  const broken = api({ ...services, read: () => Promise.reject(new Error('spilt at line 7')) }, { tokens: [], isLoopback: true })
  const answer = await broken.request('/api/read', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"text":"Ilse Varga said so."}',
  })
  const told = await answer.clone().text()
  expect(await refused(answer)).toEqual([500, 'internal', ''])
  expect(told).not.toContain('spilt')
  expect(String(faults)).toContain('spilt at line 7')
})

test('an answer that fails on its way breaks off, and a client that goes away is no fault', async () => {
  const count = faults.length
  const gone = api({ ...services, read: (_, { signal }) => Promise.reject(signal.reason) }, { tokens: [], isLoopback: true })
  const headers = { 'content-type': 'application/json' }
  await gone.request('/api/read', { method: 'POST', headers, body: '{"text":"Ilse Varga said so."}', signal: AbortSignal.abort() })
  expect(faults).toHaveLength(count)
  const breaking = Object.assign(Object.create(ledger), {
    async *records() {
      yield here
      throw new Error('the cable was cut')
    },
  })
  const answer = await api({ ...services, ledger: breaking }, { tokens: [], isLoopback: true }).request('/api/export')
  await expect(answer.text()).rejects.toThrow('the cable was cut')
  expect(String(faults.at(-1))).toContain('the cable was cut')
})

test('the reference has every route, each with its scope and words on it, and so has its page of the docs', async () => {
  const made = (await (await get('/openapi.json')).json()) as {
    paths: { [path: string]: { [method: string]: { [field: string]: unknown } } }
  }
  const page = await (await get('/docs/api')).text()
  const reference = readFileSync(new URL('../docs/reference/api.md', import.meta.url), 'utf8')
  // the first cells of its tables: how wide the formatter makes them tells nothing
  const listed = reference.split('\n').map((line) => line.split('|')[1]?.trim())
  const routes = app.routes.filter(({ path, method }) => path.startsWith('/api/') && !path.includes('*') && method !== 'ALL')
  expect(routes.length).toBeGreaterThan(15)
  for (const { path, method } of routes) {
    const named = path.replace(/:(\w+)/g, '{$1}')
    expect(made.paths[named]?.[method.toLowerCase()], named).toMatchObject({
      security: [{ bearer: [expect.any(String)] }],
      summary: expect.any(String),
    })
    expect(page).toContain(`${method} ${named}`)
    expect(listed).toContain(`\`${method} ${named}\``)
  }
  expect(made.paths['/api/statements']?.get?.parameters).toContainEqual(
    expect.objectContaining({ name: 'figureFrom', schema: expect.objectContaining({ type: 'number' }) }),
  )
  expect(page).not.toMatch(/<script|style=|undefined|`|<code><\/code>/)
})

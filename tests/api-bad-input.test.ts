import * as crypto from 'node:crypto'
import { request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Ledger, openLedger } from '../packages/ledger/src/index.ts'
import { quickest } from '../packages/ledger/src/trial/databases.ts'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { api, listen } from '../packages/server/src/index.ts'
import { Problem } from '../packages/server/src/problem/problem.ts'
import type { OpenApi, Operation } from './fuzz/open-api.ts'
import { servicesOf } from './services.ts'

vi.mock('node:crypto', { spy: true })

let place: Awaited<ReturnType<typeof quickest.make>>
let ledger: Ledger
let app: ReturnType<typeof api>
let routes: readonly { method: string; path: string; operation: Operation }[]
const record = recordOf([['Ilse Varga', 'the dam will hold']])

beforeAll(async () => {
  place = await quickest.make()
  ledger = await openLedger(place.location)
  await ledger.add(record)
  app = api(servicesOf(ledger, { fault: (error) => expect.fail(String(error)) }), { tokens: [], isLoopback: true })
  const { paths } = (await (await app.request('/openapi.json')).json()) as OpenApi
  routes = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
})
afterAll(async () => {
  await ledger.close()
  await place.drop()
})

/** The status and the code of a problem. */
async function refusedBy(answer: Response | Promise<Response>): Promise<string> {
  const response = await answer
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const { status, code } = Problem.parse(await response.json())
  expect(status).toBe(response.status)
  return `${status} ${code}`
}

test('an id that the ledger has not is 404 on every route that takes one', async () => {
  const asked: string[] = []
  for (const { method, path, operation } of routes) {
    if (!path.includes('{')) continue
    const body = operation.requestBody ? JSON.stringify({ by: 'Ada Lin' }) : undefined
    const at = path.replace(/\{\w+\}/, 'stm-none')
    const answer = app.request(at, { method, body, headers: body ? { 'content-type': 'application/json' } : {} })
    expect(await refusedBy(answer), `${method} ${path}`).toMatch(/^404 no-(?:statement|article|speaker|alert|decision)$/)
    asked.push(path)
  }
  expect(asked.length).toBeGreaterThan(8)
})

test('a place that is none is refused by every list that goes on from one', async () => {
  const lists = routes.filter(({ operation }) => operation.parameters?.some(({ name }) => name === 'after'))
  expect(lists.length).toBeGreaterThan(6)
  const statement = record.statements[0]?.id as string
  // not base64url, no JSON, no list, a list of another length, of other kinds, with NUL, of a day that there is not
  for (const { path } of lists)
    for (const after of [
      '!',
      'x',
      'bnVsbA',
      'W10',
      'WzEsMiwzXQ',
      Buffer.from('["\0","\0","\0"]').toString('base64url'),
      Buffer.from('["2026-02-30T00:00:00.000000Z","a"]').toString('base64url'),
    ])
      expect(await refusedBy(app.request(`${path.replace('{id}', statement)}?after=${after}`)), `${path} ${after}`).toBe('400 bad-cursor')
})

test('a body of another kind than JSON, or JSON that is broken or nested without end, is refused by every route that takes one', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  for (const { method, path, operation } of routes) {
    if (!operation.requestBody) continue
    const send = (type: string | null, body: string) =>
      refusedBy(app.request(path.replace('{id}', 'ide-none'), { method, headers: type === null ? {} : { 'content-type': type }, body }))
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      'text/json',
      '',
    ])
      expect(await send(type, '{}'), `${path} ${type}`).toBe('415 not-json')
    for (const body of ['', '{', '{"text":"\\ud8', 'undefined', deep, `{"text":${deep}}`, `{"filters":{"words":${deep}}}`])
      expect(await send('application/json', body), `${path} ${body.slice(0, 30)}`).toBe('400 bad-request')
  }
})

test('a method that an address has not is refused with those that it has', async () => {
  for (const path of new Set(routes.map((route) => route.path))) {
    const has = routes.filter((route) => route.path === path).map(({ method }) => method)
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      if (has.includes(method)) continue
      const answer = await app.request(path.replace(/\{\w+\}/, 'x'), { method })
      expect(answer.headers.get('allow')?.split(', '), path).toEqual(expect.arrayContaining(has))
      expect(await refusedBy(answer), `${method} ${path}`).toBe('405 no-method')
    }
  }
})

test('a parameter that there is not is refused by every route that finds something', async () => {
  for (const { path, method } of routes) {
    if (method !== 'GET') continue
    const at = path.replace(/\{\w+\}/, record.statements[0]?.id as string)
    expect(await refusedBy(app.request(`${at}?no-such=1`)), path).toBe('400 bad-request')
  }
})

test('a search of 10,000 characters is refused, in whichever field, and so is one of as many words', async () => {
  const long = 'a'.repeat(10_000)
  for (const { method, path, operation } of routes)
    for (const { name, in: stands, schema } of operation.parameters ?? []) {
      if (stands !== 'query' || !`${schema.type}`.includes('string')) continue
      const needed = path === '/api/people' && name !== 'name' ? 'name=varga&' : ''
      const at = path.replace(/\{\w+\}/, record.statements[0]?.id as string)
      const answer = await app.request(`${at}?${needed}${name}=${long}`, { method })
      expect(await refusedBy(answer), `${path} ${name}`).toMatch(/^400 (?:bad-request|query-too-long|bad-date|bad-cursor)$/)
    }
  expect(await refusedBy(app.request(`/api/statements?words=${'dam%20'.repeat(1700)}`))).toBe('400 query-too-long')
})

test('a body of 100 MB is refused while it comes, whether it says its length or not', async () => {
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  const part = Buffer.alloc(2 ** 20, 'a')
  for (const headers of [{}, { 'content-length': String(100 * part.length) }]) {
    let sent = 0
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asking = request(`${server.address}/api/read`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } })
      asking.on('response', (answer) => resolve(answer.statusCode))
      // the server hangs up on who goes on sending
      asking.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EPIPE' || error.code === 'ECONNRESET' ? undefined : reject(error),
      )
      const send = () => {
        if (asking.destroyed || sent === 100) return
        sent += 1
        asking.write(part, () => setImmediate(send))
      }
      send()
    })
    expect(status).toBe(413)
    expect(sent).toBeLessThan(100)
  }
  await server.close()
})

test('what is no request, and an address that is longer than a server takes, are told of in words too', async () => {
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  const send = async (head: string) => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1')
    socket.end(head)
    const [status, , ...rest] = (await text(socket)).split('\r\n')
    expect(rest).toContain('content-type: application/problem+json')
    return `${status?.split(' ')[1]} ${Problem.parse(JSON.parse(rest.at(-1) ?? '')).code}`
  }
  expect(await send(`GET /api/statements?words=${'%D1%88'.repeat(10_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`)).toBe(
    '431 request-too-long',
  )
  expect(await send('who said what\r\n\r\n')).toBe('400 bad-request')
  await server.close()
})

test('a token that is wrong is told from none by nothing, and is compared with every token whole', async () => {
  const secrets = ['the-secret-of-a-reader', 'the-secret-of-an-editor', 'the-secret-of-a-third']
  const guarded = api(servicesOf(ledger), { tokens: secrets.map((secret) => ({ secret, scopes: ['read'] })), isLoopback: false })
  const compare = vi.mocked(crypto.timingSafeEqual)
  const ask = async (token: string | null) => {
    compare.mockClear()
    const answer = await guarded.request('/api/feeds', { headers: token === null ? {} : { authorization: `Bearer ${token}` } })
    const { date: _, ...headers } = Object.fromEntries(answer.headers)
    const lengths = compare.mock.calls.map(([known, given]) => [known.byteLength, given.byteLength])
    return { compared: lengths, answer: { status: answer.status, headers, body: await answer.text() } }
  }
  // hashes of one length, whatever the secrets' own, and all of them, whichever fits
  const all = secrets.map(() => [32, 32])
  const none = await ask(null)
  expect(none.answer.status).toBe(401)
  for (const wrong of ['x', 'the-secret-of-a-readeR', 'the-secret-of-a-reader2', 'the-secret', 'a'.repeat(5000)]) {
    const told = await ask(wrong)
    expect(told.answer, wrong).toEqual(none.answer)
    expect(told.compared, wrong).toEqual(all)
  }
  for (const secret of secrets) expect(await ask(secret)).toMatchObject({ compared: all, answer: { status: 200 } })
})

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Ledger, openLedger } from '../packages/ledger/src/index.ts'
import { quickest } from '../packages/ledger/src/trial/databases.ts'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { InputError } from '../packages/record/src/index.ts'
import { api } from '../packages/server/src/index.ts'
import { Problem } from '../packages/server/src/problem/problem.ts'
import type { OpenApi, Schema } from './fuzz/open-api.ts'
import { type Asked, requests } from './fuzz/requests.ts'
import { servicesOf } from './services.ts'

/** Some minutes of chance take `ONRECORD_FUZZ_RUNS=20000`, with another `ONRECORD_TEST_SEED`. */
const RUNS = Number(process.env.ONRECORD_FUZZ_RUNS ?? 1000)
/** An answer that waits for something takes longer than this. */
const LATE_MILLISECONDS = 20_000

let place: Awaited<ReturnType<typeof quickest.make>>
let ledger: Ledger
let app: ReturnType<typeof api>
let described: OpenApi
const faults: string[] = []
const known: { [field: string]: unknown[] } = {}

beforeAll(async () => {
  place = await quickest.make()
  ledger = await openLedger(place.location)
  const url = 'https://vale.example/dam'
  const records = [
    recordOf([['Ilse Varga', 'the dam will hold through the spring'], ['Ola Brandt', 'twelve gates stay shut']], { url }), // biome-ignore format: a table
    recordOf([['Ilse Varga', 'the dam may hold through the spring']], { url, published: '2026-02-21' }),
    recordOf([['Ida Moor', 'the dam will hold through the spring']], { outlet: 'Port Mercury' }),
  ]
  for (const record of records) await ledger.add(record)
  const speakers = records.flatMap((record) => record.speakers.map(({ id }) => id))
  const statements = records.flatMap((record) => record.statements.map(({ id }) => id))
  const alerts: string[] = []
  // some, since each can be removed once
  for (let i = 0; i < 5; i++) alerts.push((await ledger.alerts.add({ name: `Dams ${i}`, filters: { words: 'dam' }, webhook: null })).id)
  const decision = await ledger.people.decide({ verdict: 'same', speakers: [speakers[0] as string, speakers[2] as string], by: 'Ada Lin' })
  await ledger.check({ statement: statements[2] as string, verdict: 'wrong', by: 'Ada Lin' })
  const { next } = await ledger.search({ limit: 1 })
  Object.assign(known, {
    statements: [...statements, 'stm-none'],
    articles: [...records.map(({ article }) => article.id), 'art-none'],
    alerts: [...alerts, 'alr-none'],
    identities: [decision.id, 'idn-none'],
    statement: [...statements, 'stm-none'],
    speaker: [...speakers, 'Ilse Varga', 'varga', 'spk-none'],
    speakers: [
      [speakers[0], speakers[1]],
      [speakers[1], speakers[1]],
      ['spk-none', speakers[0]],
    ],
    person: [...speakers, 'spk-none'],
    after: [next, await ledger.arrivalPlace(), (await ledger.queue({ limit: 1 })).next, decision.id, 'W10'],
    url: [url, 'https://vale.example/feed.xml'],
    words: ['dam', '"the dam"', 'dam -gates', 'dam near/3 spring', 'dam or gates', 'mill'],
    text: ['Ilse Varga said the gates stay shut.'],
    html: [`<title>Dam</title><article><p>${'The dam holds through the spring. '.repeat(9)}</p></article>`, '<'.repeat(2000)],
  })
  const services = servicesOf(ledger, {
    fetchPage: async (url) => {
      if (!URL.canParse(url)) throw new InputError('bad-url', url, 'This is no address.')
      throw new InputError('inner-address', url, 'The address leads into an inner network.')
    },
    fault: (error, at) => void faults.push(`${at}: ${(error as Error).stack ?? error}`),
  })
  app = api(services, { tokens: [], isLoopback: true })
  described = (await (await app.request('/openapi.json')).json()) as OpenApi
})
afterAll(async () => {
  await ledger.close()
  await place.drop()
})

/** What checks a value by a schema of the description. */
const checkers = new Map<Schema, z.ZodType>()
function checkerOf(schema: Schema): z.ZodType {
  const made = JSON.stringify({ ...schema, $defs: described.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/')
  const checker = checkers.get(schema) ?? z.fromJSONSchema(JSON.parse(made))
  checkers.set(schema, checker)
  return checker
}

/** What an answer has in it that its route does not promise; null where it keeps its word. */
async function faultIn(answer: Response, { route, method }: Asked): Promise<string | null> {
  if (answer.status >= 500) return `status ${answer.status}`
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';')
  // it does not end
  if (type === 'text/event-stream') return answer.body?.cancel().then(() => null) ?? null
  const isSmall = answer.headers.get('content-encoding') === 'gzip'
  const body = await new Response(isSmall ? answer.body?.pipeThrough(new DecompressionStream('gzip')) : answer.body).text()
  if (method === 'HEAD' || answer.status === 304) return body === '' ? null : 'a body where there is none'
  if (answer.status >= 400) {
    if (type !== 'application/problem+json') return `an error as ${type}`
    const problem = Problem.safeParse(JSON.parse(body))
    if (!problem.success) return `no problem: ${problem.error}`
    return problem.data.status === answer.status && problem.data.detail.trim() !== ''
      ? null
      : `a problem without its status or words: ${body}`
  }
  const [declared, path] = route.split(' ') as [string, string]
  if (method !== declared) return null
  const promised = described.paths[path]?.[method.toLowerCase()]?.responses[answer.status]
  if (promised === undefined) return `status ${answer.status}, which is not described`
  if (promised.content === undefined) return body === '' ? null : 'a body where none is described'
  const schema = promised.content[type]?.schema
  if (schema === undefined) return `${type}, which is not described`
  if (!type.includes('json')) return null
  const entries = type === 'application/x-ndjson' ? body.split('\n').filter((line) => line !== '') : [body]
  for (const entry of entries) {
    const checked = checkerOf(schema).safeParse(JSON.parse(entry))
    if (!checked.success) return `other than described: ${checked.error.message.slice(0, 500)} in ${entry.slice(0, 300)}`
  }
  return null
}

test('whatever is asked of whichever route, the answer is what the route promises or a problem, and no fault of ours', {
  timeout: 240_000,
}, async () => {
  const statuses = new Map<string, Set<number>>()
  await fc.assert(
    fc.asyncProperty(requests(described, known), async (asked) => {
      const { method, path, headers, body } = asked
      const late = AbortSignal.timeout(LATE_MILLISECONDS)
      const answer = await app.request(path, { method, headers, body, signal: late })
      const fault = await faultIn(answer, asked)
      expect(fault, `${method} ${path}\n${faults.at(-1) ?? ''}`).toBeNull()
      expect(late.aborted, `${method} ${path} takes too long`).toBe(false)
      const seen = statuses.get(asked.route) ?? new Set()
      if (asked.route.startsWith(`${method} `)) statuses.set(asked.route, seen.add(answer.status))
    }),
    { numRuns: RUNS },
  )
  expect(faults).toEqual([])
  // a fuzz that is refused at the door finds nothing: every route was asked, and every one answered well too
  const routes = Object.entries(described.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  )
  for (const route of routes)
    expect(
      [...(statuses.get(route) ?? [])].some((status) => status < 300),
      route,
    ).toBe(true)
})

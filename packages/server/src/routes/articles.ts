import { createRoute, z } from '@hono/zod-openapi'
import { ownAddresses } from '@onrecord/ledger'
import { InputError, Record, Version } from '@onrecord/record'
import { lineOf } from '../access/queue.ts'
import { FILTERS } from '../schemas/filters.ts'
import { After, limitOf, NoQuery, PathId } from '../schemas/given.ts'
import { ListedArticles } from '../schemas/listed.ts'
import type { Services } from '../services.ts'
import { body, json, open, problem } from './answers.ts'
import type { ApiApp } from './api-app.ts'
import { GivenPage, takePage } from './given-page.ts'

const read = createRoute({
  ...open('read'),
  method: 'post',
  path: '/api/read',
  summary: 'Read a page; nothing of it is kept.',
  request: { body: body(GivenPage) },
  responses: { 200: json(Record, 'Who said what in it.'), default: problem },
})

const add = createRoute({
  ...open('add'),
  method: 'post',
  path: '/api/articles',
  summary: 'Read a page into the ledger; the same page again changes nothing.',
  request: { body: body(GivenPage) },
  responses: {
    200: json(
      z.object({ added: z.boolean(), article: z.string().describe('Its id.'), statementCount: z.int() }).meta({ id: 'Added' }),
      'What was added; `added` is false where the ledger had it.',
    ),
    default: problem,
  },
})

const { outlet, since, until } = FILTERS

const list = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/articles',
  summary: 'The articles of the ledger, the newest first; each version of a page is one.',
  request: { query: z.strictObject({ outlet, since, until, limit: limitOf(20), after: After }) },
  responses: { 200: json(ListedArticles, 'A page of articles.'), default: problem },
})

const article = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/articles/{id}',
  summary: 'The record of an article, with what people decided on it.',
  request: { params: PathId, query: NoQuery },
  responses: { 200: json(Record, 'Who said what in it.'), default: problem },
})

const versions = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/articles/{id}/versions',
  summary: 'The versions of the page that an article is of, under any of its addresses, the first seen first.',
  request: { params: PathId, query: NoQuery },
  responses: { 200: json(z.object({ versions: z.array(Version) }), 'The versions.'), default: problem },
})

/** Pages: read, added, listed and given back. */
export function articles(app: ApiApp, services: Services): void {
  const { ledger } = services
  const inLine = lineOf()
  const readGiven = (given: z.infer<typeof GivenPage>, signal: AbortSignal) =>
    inLine(async () => {
      const { article, links, page } = await takePage(given, services, signal)
      return { record: await services.read(article, { signal }), addresses: ownAddresses(article, links), page }
    })
  app.openapi(read, async (c) => {
    const { record } = await readGiven(c.req.valid('json'), c.req.raw.signal)
    return c.json(record, 200)
  })
  app.openapi(add, async (c) => {
    const { record, addresses, page } = await readGiven(c.req.valid('json'), c.req.raw.signal)
    return c.json(await ledger.add({ ...record, addresses }, page), 200)
  })
  app.openapi(list, async (c) => c.json(await ledger.articles(c.req.valid('query')), 200))
  app.openapi(article, async (c) => c.json(await recordWith(ledger, c.req.valid('param').id), 200))
  app.openapi(versions, async (c) => {
    const { article } = await recordWith(ledger, c.req.valid('param').id)
    return c.json({ versions: await ledger.versions(article.url ?? article.id) }, 200)
  })
}

async function recordWith(ledger: Services['ledger'], id: string): Promise<Record> {
  const record = await ledger.record(id)
  if (record === null) throw new InputError('no-article', id, 'The ledger has no article of this id. Take one from a statement.')
  return record
}

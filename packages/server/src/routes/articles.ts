import { createRoute, z } from '@hono/zod-openapi'
import { InputError, Record } from '@onrecord/record'
import { PathId } from '../schemas/given.ts'
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

const article = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/articles/{id}',
  summary: 'The record of an article, with what people decided on it.',
  request: { params: PathId },
  responses: { 200: json(Record, 'Who said what in it.'), default: problem },
})

/** Pages: read, added, and given back. */
export function articles(app: ApiApp, services: Services): void {
  const { ledger } = services
  app.openapi(read, async (c) => {
    const { signal } = c.req.raw
    const { article } = await takePage(c.req.valid('json'), services, signal)
    return c.json(await services.read(article, { signal }), 200)
  })
  app.openapi(add, async (c) => {
    const { signal } = c.req.raw
    const { article, page } = await takePage(c.req.valid('json'), services, signal)
    return c.json(await ledger.add(await services.read(article, { signal }), page), 200)
  })
  app.openapi(article, async (c) => {
    const { id } = c.req.valid('param')
    const record = await ledger.record(id)
    if (record === null) throw new InputError('no-article', id, 'The ledger has no article of this id. Take one from a statement.')
    return c.json(record, 200)
  })
}

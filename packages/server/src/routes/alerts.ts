import { createRoute, z } from '@hono/zod-openapi'
import { atomFeed, jsonFeed } from '@onrecord/intake'
import { AlertGiven, AlertShown, shown } from '../schemas/alert.ts'
import { limitOf, NoQuery, PathId } from '../schemas/given.ts'
import type { Services } from '../services.ts'
import { body, json, open, problem } from './answers.ts'
import type { ApiApp } from './api-app.ts'

const list = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/alerts',
  summary: 'The searches whose new statements are told.',
  request: { query: NoQuery },
  responses: { 200: json(z.object({ alerts: z.array(AlertShown) }), 'The alerts.'), default: problem },
})

const add = createRoute({
  ...open('add'),
  method: 'post',
  path: '/api/alerts',
  summary: 'Have the new statements of a search told. onrecord alerts run and onrecord watch look for them.',
  request: { body: body(AlertGiven) },
  responses: { 201: json(AlertShown, 'The alert.'), default: problem },
})

const remove = createRoute({
  ...open('add'),
  method: 'delete',
  path: '/api/alerts/{id}',
  summary: 'Remove an alert.',
  request: { params: PathId, query: NoQuery },
  responses: { 204: { description: 'It is removed.' }, default: problem },
})

const FeedDocument = z.looseObject({ version: z.string(), title: z.string(), items: z.array(z.looseObject({})) })

const feed = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/alerts/{id}/feed',
  summary: 'What an alert told, as a feed, the newest first.',
  request: { params: PathId, query: z.strictObject({ format: z.enum(['atom', 'json']).default('atom'), limit: limitOf(100) }) },
  responses: {
    200: {
      description: 'Atom, or JSON Feed.',
      content: { 'application/atom+xml': { schema: z.string() }, 'application/feed+json': { schema: FeedDocument } },
    },
    default: problem,
  },
})

/** Alerts, and what they told. */
export function alerts(app: ApiApp, { ledger, alertFeed }: Services): void {
  app.openapi(list, async (c) => c.json({ alerts: (await ledger.alerts.list()).map(shown) }, 200))
  app.openapi(add, async (c) => c.json(shown(await ledger.alerts.add({ ...c.req.valid('json'), webhook: null })), 201))
  app.openapi(remove, async (c) => {
    await ledger.alerts.remove(c.req.valid('param').id)
    return c.body(null, 204)
  })
  app.openapi(feed, async (c) => {
    const { format, limit } = c.req.valid('query')
    const alert = await ledger.alerts.get(c.req.valid('param').id)
    const written = alertFeed(alert, await ledger.alerts.told(alert, limit))
    return format === 'atom'
      ? c.body(atomFeed(written), 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
      : c.body(jsonFeed(written), 200, { 'content-type': 'application/feed+json; charset=utf-8' })
  })
}

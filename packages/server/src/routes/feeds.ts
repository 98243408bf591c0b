import { createRoute, z } from '@hono/zod-openapi'
import { Feed, FollowedFeed } from '../schemas/feed.ts'
import { NoQuery, Text } from '../schemas/given.ts'
import type { Services } from '../services.ts'
import { body, json, open, problem } from './answers.ts'
import type { ApiApp } from './api-app.ts'

const Address = z.strictObject({ url: Text })

const list = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/feeds',
  summary: 'The feeds that the ledger follows, and how each does.',
  request: { query: NoQuery },
  responses: { 200: json(z.object({ feeds: z.array(Feed) }), 'The feeds, by their addresses; the dead too.'), default: problem },
})

const follow = createRoute({
  ...open('add'),
  method: 'post',
  path: '/api/feeds',
  summary: 'Follow a feed, or those that a page names; each is looked at first. onrecord watch visits them.',
  request: { body: body(Address) },
  responses: { 201: json(z.object({ feeds: z.array(FollowedFeed) }), 'What is followed now.'), default: problem },
})

const remove = createRoute({
  ...open('add'),
  method: 'delete',
  path: '/api/feeds',
  summary: 'Follow a feed no more; what it brought stays.',
  request: { query: Address },
  responses: { 204: { description: 'It is followed no more.' }, default: problem },
})

/** The feeds that a ledger follows. */
export function feeds(app: ApiApp, { ledger, feedsAt }: Services): void {
  app.openapi(list, async (c) => c.json({ feeds: await ledger.feeds().list() }, 200))
  app.openapi(follow, async (c) => {
    const followed = []
    for (const { url, title } of await feedsAt(c.req.valid('json').url, { signal: c.req.raw.signal }))
      followed.push({ url, title, isNew: await ledger.feeds().add(url, title) })
    return c.json({ feeds: followed }, 201)
  })
  app.openapi(remove, async (c) => {
    await ledger.feeds().remove(c.req.valid('query').url)
    return c.body(null, 204)
  })
}

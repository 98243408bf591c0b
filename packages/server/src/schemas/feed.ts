import { z } from '@hono/zod-openapi'

export const Feed = z
  .object({
    url: z.string(),
    title: z.string().nullable(),
    added: z.string(),
    visited: z.string().nullable(),
    changed: z.string().nullable().describe('When a visit last found something new.'),
    next: z.string().nullable().describe('When it is visited next; null for a feed that is dead.'),
    gapSeconds: z.number().describe('Seconds between two articles, as learnt so far.'),
    failures: z.int().describe('Visits in a row that failed.'),
    fault: z.string().nullable().describe('Why the last visit failed.'),
    dead: z.string().nullable().describe('Since when it is not visited any more.'),
    held: z
      .object({ etag: z.string().nullable(), lastModified: z.string().nullable() })
      .describe('What its server gave to ask whether it has changed.'),
  })
  .meta({ id: 'Feed' })

export const FollowedFeed = z.object({
  url: z.string(),
  title: z.string().nullable(),
  isNew: z.boolean().describe('Whether it was not followed before.'),
})

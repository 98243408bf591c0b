import { InputError } from '@onrecord/record'
import { except } from 'hono/combine'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { createMiddleware } from 'hono/factory'
import { jsonOnly, limitedBodies } from './access/bodies.ts'
import { headers } from './access/headers.ts'
import { loopbackOnly } from './access/hosts.ts'
import { type Token, tokens } from './access/tokens.ts'
import { problemFor } from './problem/problem.ts'
import { reference } from './reference/reference.ts'
import { alerts } from './routes/alerts.ts'
import { type ApiApp, apiApp } from './routes/api-app.ts'
import { articles } from './routes/articles.ts'
import { audit } from './routes/audit.ts'
import { checks } from './routes/checks.ts'
import { feeds } from './routes/feeds.ts'
import { people } from './routes/people.ts'
import { statements } from './routes/statements.ts'
import { STREAMS, streams } from './routes/streams.ts'
import type { Services } from './services.ts'

export type ApiOptions = {
  /** Who is let in; everybody where there are none. */
  readonly tokens: readonly Token[]
  /** Whether only this machine reaches the server. */
  readonly isLoopback: boolean
}

const FAMILIES = [articles, statements, people, checks, streams, feeds, alerts, audit]

/** The HTTP API of a ledger: a request in, an answer out. */
export function api(services: Services, { tokens: known, isLoopback }: ApiOptions): ApiApp {
  const app = apiApp()
  app.onError((error, c) => problemFor(error, c, services.fault))
  app.notFound((c) => {
    throw new InputError('no-route', c.req.path, 'There is nothing at this address. /docs lists what there is.')
  })
  app.use(headers, compress({ contentTypeFilter: isText }))
  if (isLoopback) app.use(loopbackOnly)
  app.use('/api/*', tokens(known), fresh, jsonOnly, limitedBodies)
  // a tag needs the whole answer
  app.use('/api/*', except(STREAMS, etag()))
  for (const family of FAMILIES) family(app, services)
  reference(app)
  return app
}

const isText = (type: string) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || type.startsWith('application/x-ndjson')

/** Has answers asked for again: a ledger grows. */
const fresh = createMiddleware(async (c, next) => {
  await next()
  c.header('cache-control', 'private, no-cache')
})

import type { BlockList } from 'node:net'
import { InputError } from '@onrecord/record'
import { except } from 'hono/combine'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { etag } from 'hono/etag'
import { jsonOnly, limitedBodies } from './access/bodies.ts'
import { fresh, headers } from './access/headers.ts'
import { loopbackOnly } from './access/hosts.ts'
import { knownMethods } from './access/methods.ts'
import { limitedRate } from './access/rate.ts'
import { reached } from './access/reached.ts'
import { SIGN_IN, SIGN_OUT, signIn } from './access/sign-in.ts'
import { identified, needs, type Token, tokenOnly } from './access/tokens.ts'
import { whileUnchanged } from './held/while-unchanged.ts'
import { plainFrame } from './pages/frame.ts'
import type { Pages } from './pages/pages.ts'
import { isForPage, problemPage } from './pages/problem-page.ts'
import { answerProblem, problemOf, TryLater, USUAL_WAIT_SECONDS } from './problem/problem.ts'
import { reference } from './reference/reference.ts'
import { alerts } from './routes/alerts.ts'
import { type ApiApp, apiApp } from './routes/api-app.ts'
import { articles } from './routes/articles.ts'
import { audit } from './routes/audit.ts'
import { checks } from './routes/checks.ts'
import { EVENTS, incoming } from './routes/events.ts'
import { feeds } from './routes/feeds.ts'
import { people } from './routes/people.ts'
import { receipts } from './routes/receipts.ts'
import { statements } from './routes/statements.ts'
import { STREAMS, streams } from './routes/streams.ts'
import type { Services } from './services.ts'

export type ApiOptions = {
  /** Who is let in; everybody where there are none. */
  readonly tokens: readonly Token[]
  /** Whether only this machine reaches the server. */
  readonly isLoopback: boolean
  /** Pages beside the API. */
  readonly pages?: Pages
  /** Requests that a client may make in a minute; as many as it likes where nothing is said. */
  readonly requestsPerMinute?: number
  /** The addresses of servers in front, whose word on who asks is taken. */
  readonly proxies?: BlockList
  /** Ends the answers that would go on: the server is about to close. */
  readonly ending?: AbortSignal
}

const FAMILIES = [articles, statements, receipts, people, checks, streams, feeds, alerts, audit]

/** What needs no token: it holds nothing of the ledger. */
const OPEN = [SIGN_IN, SIGN_OUT, '/openapi.json', '/docs', '/docs/*']

/** The HTTP API of a ledger, and the pages beside it: a request in, an answer out. */
export function api(services: Services, { tokens, isLoopback, pages, requestsPerMinute, proxies, ending }: ApiOptions): ApiApp {
  const app = apiApp()
  const frame = pages?.frame ?? plainFrame
  app.onError((error, c) => {
    const problem = problemOf(error, c, services.fault)
    if (problem === null) return c.body(null)
    if (problem.status === 401) c.header('www-authenticate', 'Bearer')
    if (error instanceof TryLater) c.header('retry-after', String(error.seconds))
    else if (problem.status === 503) c.header('retry-after', String(USUAL_WAIT_SECONDS))
    return isForPage(c) ? problemPage(problem, c, frame) : answerProblem(problem, c)
  })
  app.notFound((c) => {
    throw new InputError('no-route', c.req.path, 'There is nothing at this address. /docs/api lists what there is.')
  })
  app.use(headers, compress({ contentTypeFilter: isText }))
  app.use(reached(proxies))
  if (isLoopback) app.use(loopbackOnly)
  app.use(identified(tokens))
  if (requestsPerMinute !== undefined) app.use(limitedRate(requestsPerMinute))
  app.use(except([...OPEN, ...(pages?.open ?? [])], tokenOnly), fresh)
  app.use('/api/*', knownMethods(app), jsonOnly)
  // forms of other sites cannot send JSON; those of ours are pages'
  app.use(
    except('/api/*', csrf({ origin: (origin, c) => origin === c.var.origin })),
    except(['/api/*', ...OPEN, ...(pages?.open ?? [])], needs('read')),
  )
  app.use(limitedBodies)
  // a tag needs the whole answer
  app.use(except([...STREAMS, EVENTS], etag()))
  app.on('GET', [...(pages?.held ?? [])], whileUnchanged(services.ledger))
  if (tokens.length > 0) signIn(app, tokens, frame)
  for (const family of FAMILIES) family(app, services)
  incoming(app, services, ending)
  pages?.add(app)
  reference(app, frame)
  return app
}

const isText = (type: string) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || type.startsWith('application/x-ndjson')

import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'

const usual = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // whoever serves it by https says so in front
  strictTransportSecurity: false,
})

const POLICY = 'content-security-policy'

/** The usual headers. No script stands in a page, nothing comes from another host, and no other site frames us or reads an answer.
 *  A page that gives a policy of its own keeps it. */
export const headers = createMiddleware(async (c, next) => {
  let own: string | null = null
  await usual(c, async () => {
    await next()
    own = c.res.headers.get(POLICY)
  })
  if (own !== null) c.header(POLICY, own)
})

/** Has answers asked for again, as a ledger grows; what says by itself how long it holds keeps that. */
export const fresh = createMiddleware(async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'private, no-cache')
})

import { InputError } from '@onrecord/record'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'

/** As much as a page may have, as JSON. */
const MOST_BYTES = 20 * 2 ** 20

/** Takes bodies up to 20 MB. */
export const limitedBodies = bodyLimit({
  maxSize: MOST_BYTES,
  onError: () => {
    throw new InputError('body-too-large', 'body', `The request has more than ${MOST_BYTES / 2 ** 20} MB. Send one page.`)
  },
})

/** Takes JSON only: a form of another site cannot send that. */
export const jsonOnly = createMiddleware(async (c, next) => {
  const type = c.req.header('content-type') ?? ''
  if (c.req.method === 'POST' && !/^application\/json\s*(?:;|$)/i.test(type))
    throw new InputError('not-json', 'Content-Type', 'The body is JSON, and its type says so. Send it as application/json.')
  await next()
})

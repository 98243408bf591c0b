import { InputError } from '@onrecord/record'
import { createMiddleware } from 'hono/factory'

/** Whether only this machine reaches a server that listens there. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)

/** Answers requests for a loopback address only: a page elsewhere may have its own name lead here (DNS rebinding), and would be one origin with us. */
export const loopbackOnly = createMiddleware(async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  if (!isLoopback(host.replace(/:\d+$/, '')))
    throw new InputError('wrong-host', host, 'The server answers under localhost and 127.0.0.1 only. Use the address that it printed.')
  await next()
})

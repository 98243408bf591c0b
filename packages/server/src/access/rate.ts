import { createMiddleware } from 'hono/factory'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { TryLater } from '../problem/problem.ts'
import type { ApiEnv } from './scope.ts'

const SECONDS = 60

/** Lets a client make so many requests a minute: one that gives a token by that, others by their address. */
export function limitedRate(requestsPerMinute: number) {
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: SECONDS })
  return createMiddleware<ApiEnv>(async (c, next) => {
    try {
      await limiter.consume(c.var.client ?? c.var.address)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const seconds = Math.ceil(refused.msBeforeNext / 1000)
      throw new TryLater('too-often', c.req.path, `More than ${requestsPerMinute} requests in a minute. Go on in ${seconds} s.`, seconds)
    }
    await next()
  })
}

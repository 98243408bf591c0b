import { setTimeout } from 'node:timers/promises'
import { createRoute, z } from '@hono/zod-openapi'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { eventsAfter, type Incoming } from '../incoming/events-after.ts'
import { type Place, placeFrom, placeText } from '../incoming/place.ts'
import { TryLater } from '../problem/problem.ts'
import { Text } from '../schemas/given.ts'
import type { Services } from '../services.ts'
import { open, problem } from './answers.ts'
import type { ApiApp } from './api-app.ts'

const events = createRoute({
  ...open('read'),
  method: 'get',
  path: '/api/events',
  summary: 'What comes in, as it does: an event `article` for each article that is added, `alert` for each statement that an alert tells.',
  request: {
    headers: z.object({
      'last-event-id': Text.optional().describe('The id of the last event that is known; browsers send it by themselves.'),
    }),
    query: z.strictObject({ after: Text.optional().describe('The same, for who opens the stream anew.') }),
  },
  responses: {
    200: {
      description:
        'Server-sent events, the data of each as JSON: of an article its id, url, outlet, title, published and statementCount; of an alert { alert: { id, name }, statement }.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    default: problem,
  },
})

/** The path whose answer does not end. */
export const EVENTS = events.path

/** Each asks the ledger on its own. */
const MOST_OPEN = 50
const BETWEEN_MILLISECONDS = 1000
/** So often something is sent, so that who stands between does not take the connection for dead. */
const HEARTBEAT_MILLISECONDS = 15_000

/** What comes in, told as server-sent events.
 *  @param ending  ends those that are open
 *  @see https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function incoming(app: ApiApp, { ledger, fault }: Services, ending?: AbortSignal): void {
  let openCount = 0
  const begin = async (given: string) => {
    const start = await placeFrom(given, ledger)
    return { start, first: await eventsAfter(start, ledger) }
  }
  app.openapi(events, async (c) => {
    if (openCount >= MOST_OPEN) throw new TryLater('busy', c.req.path, `${MOST_OPEN} listen already. Try again later.`)
    openCount += 1
    const closed = () => {
      openCount -= 1
    }
    // a place that is none shows now, while the answer can still be another
    const { start, first } = await begin(c.req.valid('header')['last-event-id'] || c.req.valid('query').after || '').catch((error) => {
      closed()
      throw error
    })
    const signal = ending === undefined ? c.req.raw.signal : AbortSignal.any([c.req.raw.signal, ending])
    // nginx would hold it back until it has a buffer full
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      try {
        await tell(stream, { ledger, start, first, signal })
      } catch (error) {
        if (!signal.aborted) fault(error, c.req.path)
      } finally {
        closed()
      }
    })
  })
}

type Told = {
  readonly ledger: Services['ledger']
  readonly start: Place
  readonly first: readonly Incoming[]
  readonly signal: AbortSignal
}

async function tell(stream: SSEStreamingApi, { ledger, start, first, signal }: Told): Promise<void> {
  let after = start
  let incoming = first
  let quietSince = 0
  while (!stream.aborted && !signal.aborted) {
    for (const { event, data, place } of incoming) {
      await stream.writeSSE({ event, id: placeText(place), data: JSON.stringify(data) })
      after = place
      quietSince = Date.now()
    }
    if (Date.now() - quietSince > HEARTBEAT_MILLISECONDS) {
      await stream.write(': here\n\n')
      quietSince = Date.now()
    }
    await setTimeout(BETWEEN_MILLISECONDS, undefined, { signal }).catch(() => {})
    if (!signal.aborted) incoming = await eventsAfter(after, ledger)
  }
}

import type { Context } from 'hono'
import type { Services } from './services.ts'

/** JSON lines as they come, in flat memory; the source is told to end where the client goes away. One that fails on the way breaks the answer off.
 *  @throws what the source throws before its first entry */
export async function ndjson(c: Context, entries: AsyncIterable<unknown>, fault: Services['fault']) {
  const iterator = entries[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  // what is wrong with the request shows now, while the answer can still be another
  let next = await iterator.next()
  const body = new ReadableStream({
    async pull(controller) {
      if (next.done) return controller.close()
      controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`))
      try {
        next = await iterator.next()
      } catch (error) {
        if (!c.req.raw.signal.aborted) fault(error, c.req.path)
        throw error
      }
    },
    async cancel() {
      await iterator.return?.()
    },
  })
  const answer = c.body(body, 200, { 'content-type': 'application/x-ndjson; charset=utf-8' })
  // the types of zod-openapi take every name with json in it for one value of JSON
  return answer as never
}

import { jsonLines } from '@onrecord/ledger/exports'
import type { Context } from 'hono'
import type { Services } from './services.ts'

/** JSON lines as they come.
 *  @throws what the source throws before its first entry */
export const ndjson = (c: Context, entries: AsyncIterable<unknown>, fault: Services['fault']) =>
  streamed(c, jsonLines(entries), { fault, type: 'application/x-ndjson; charset=utf-8' })

export type Streaming = {
  readonly fault: Services['fault']
  readonly type: string
  /** What a browser that saves the answer calls it. */
  readonly file?: string
}

/** A long answer as it comes, in flat memory; the source is told to end where the client goes away. One that fails on the way breaks the answer off.
 *  @throws what the source throws before its first piece */
export async function streamed(c: Context, pieces: AsyncIterable<string | Uint8Array>, { fault, type, file }: Streaming) {
  const iterator = pieces[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  // what is wrong with the request shows now, while the answer can still be another
  let next = await iterator.next()
  const body = new ReadableStream({
    async pull(controller) {
      if (next.done) return controller.close()
      controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value)
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
  if (file !== undefined) c.header('content-disposition', `attachment; filename="${file}"`)
  const answer = c.body(body, 200, { 'content-type': type })
  // the types of zod-openapi take every name with json in it for one value of JSON
  return answer as never
}

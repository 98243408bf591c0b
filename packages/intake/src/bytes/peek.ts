/** The first bytes of a stream, and the whole of it, from its beginning. */
export type Peeked = { readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }

/** Looks at the first bytes of a stream. Who breaks the loop over the whole ends the stream, as if nobody had looked.
 *  @param count  bytes to look at; fewer where the stream is shorter */
export async function peek(stream: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const rest = stream[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let isDone = false
  for (let size = 0; size < count && !isDone; ) {
    const next = await rest.next()
    if (next.done) isDone = true
    else {
      held.push(next.value)
      size += next.value.length
    }
  }
  const head = Buffer.concat(held).subarray(0, count)
  const whole: AsyncIterator<Uint8Array> = {
    async next() {
      const value = held.shift()
      if (value) return { done: false, value }
      return isDone ? { done: true, value: undefined } : rest.next()
    },
    async return() {
      await rest.return?.()
      return { done: true, value: undefined }
    },
  }
  return { head, whole: { [Symbol.asyncIterator]: () => whole } }
}

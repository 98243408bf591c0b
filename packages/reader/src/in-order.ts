export type InOrderOptions = {
  /** How many are in work at once, and so how far it reads ahead; 1 by default. */
  readonly atOnce?: number
  readonly signal?: AbortSignal
}

/** A place in the line: without an answer until it is there. */
type Slot<Made> = {
  // one for each value: a signal that dozens listen to is taken for a leak by Node
  readonly stop: AbortController
  answer?: { readonly made: Made } | { readonly error: unknown }
}

/** Makes something of each value of a stream, several at once, and gives the results in the order of the values. It asks the stream for a value only
 *  when there is room for it, and gives a result as soon as those before it are given, though the stream may never end.
 *  @param make  its signal tells it to stop: aborted, or nobody takes the results any more
 *  @throws what the stream or `make` throws, after the results before it; the signal's reason, at once */
export async function* inOrder<Given, Made>(
  given: AsyncIterable<Given> | Iterable<Given>,
  make: (value: Given, signal: AbortSignal) => Promise<Made>,
  { atOnce = 1, signal }: InOrderOptions = {},
): AsyncGenerator<Made, void, undefined> {
  const source = Symbol.asyncIterator in given ? given[Symbol.asyncIterator]() : given[Symbol.iterator]()
  const slots: Slot<Made>[] = []
  let isPulling = false
  let isEnded = false
  let isStopped = false
  let wake = () => {}

  const work = async (value: Given, slot: Slot<Made>) => {
    try {
      slot.answer = { made: await make(value, slot.stop.signal) }
    } catch (error) {
      slot.answer = { error }
    }
    wake()
  }
  const pull = async () => {
    isPulling = true
    try {
      const { done, value } = await source.next()
      if (done) isEnded = true
      else if (!isStopped) {
        const slot: Slot<Made> = { stop: new AbortController() }
        slots.push(slot)
        work(value, slot)
      }
    } catch (error) {
      isEnded = true
      slots.push({ stop: new AbortController(), answer: { error } })
    }
    isPulling = false
    wake()
  }
  const stop = (reason?: unknown) => {
    isStopped = true
    for (const slot of slots) slot.stop.abort(reason)
  }
  const abort = () => {
    stop(signal?.reason)
    wake()
  }

  signal?.addEventListener('abort', abort)
  try {
    while (true) {
      signal?.throwIfAborted()
      if (!isPulling && !isEnded && slots.length < atOnce) pull()
      const answer = slots[0]?.answer
      if (answer) {
        slots.shift()
        if ('error' in answer) throw answer.error
        yield answer.made
      } else if (slots.length === 0 && isEnded) return
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    signal?.removeEventListener('abort', abort)
    stop()
    const returned = isEnded ? undefined : source.return?.()
    // a stream that is asked for its next value cannot end before it has one
    if (isPulling) Promise.resolve(returned).catch(() => {})
    else await returned
  }
}

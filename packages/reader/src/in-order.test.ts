import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

const collected = async <T>(values: AsyncIterable<T>) => {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}
const turns = async (count: number) => {
  for (let i = 0; i < count; i++) await Promise.resolve()
}
/** A stream that gives its values and then stays open. */
async function* open<T>(...values: T[]) {
  yield* values
  await new Promise(() => {})
}

test('results come in the order of the values, whichever is done first, and never more than atOnce are in work', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 5 }), async (waits, atOnce) => {
      let [inWork, most] = [0, 0]
      const made = inOrder(
        waits.entries(),
        async ([i, wait]) => {
          most = Math.max(most, ++inWork)
          await turns(wait)
          inWork--
          return i
        },
        { atOnce },
      )
      expect(await collected(made)).toEqual(waits.map((_, i) => i))
      expect(most).toBeLessThanOrEqual(atOnce)
    }),
  )
})

test('it asks for no more values than are in work, however slow the results are taken', async () => {
  let asked = 0
  const given = (function* () {
    while (true) yield asked++
  })()
  for await (const value of inOrder(given, async (value) => value, { atOnce: 3 })) {
    await turns(20)
    expect(asked - value).toBeLessThanOrEqual(4)
    if (value === 50) break
  }
})

test('a result is given though the stream has no next value yet', async () => {
  const made = inOrder(open(1, 2), async (value) => value * 2, { atOnce: 4 })
  expect((await made.next()).value).toBe(2)
  expect((await made.next()).value).toBe(4)
})

test('an error of the stream or of one value comes after the results before it', async () => {
  const broken = (function* () {
    yield 1
    yield 2
    throw new Error('cut off')
  })()
  const found: number[] = []
  await expect(async () => {
    for await (const value of inOrder(broken, async (value) => value, { atOnce: 8 })) found.push(value)
  }).rejects.toThrow('cut off')
  const failing = inOrder([1, 2, 3], (value) => (value === 3 ? Promise.reject(new Error('no 3')) : turns(9).then(() => value)), {
    atOnce: 3,
  })
  await expect(async () => {
    for await (const value of failing) found.push(value)
  }).rejects.toThrow('no 3')
  expect(found).toEqual([1, 2, 1, 2])
})

test('an abort ends it at once with its reason, and tells the work, though neither stream nor work end by themselves', async () => {
  const stop = new AbortController()
  const seen: AbortSignal[] = []
  const made = inOrder(
    open(1),
    (_, signal) => {
      seen.push(signal)
      return new Promise(() => {})
    },
    { atOnce: 2, signal: stop.signal },
  )
  const next = made.next()
  await turns(20)
  stop.abort(new Error('enough'))
  await expect(next).rejects.toThrow('enough')
  expect(seen.map(({ reason }) => reason.message)).toEqual(['enough'])
})

test('who stops taking results ends the work and closes the stream', async () => {
  let isClosed = false
  const given = (function* () {
    try {
      for (let value = 0; ; value++) yield value
    } finally {
      isClosed = true
    }
  })()
  const stopped: number[] = []
  const made = inOrder(
    given,
    (value, signal) => {
      signal.addEventListener('abort', () => stopped.push(value))
      return value === 0 ? Promise.resolve() : new Promise(() => {})
    },
    { atOnce: 3 },
  )
  await made.next()
  await made.return()
  expect(isClosed).toBe(true)
  expect(stopped).not.toEqual([])
  expect(stopped).not.toContain(0)
})

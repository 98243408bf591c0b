import { readFileSync } from 'node:fs'
import * as runtime from 'onnxruntime-node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Network } from './network.ts'
import { overflows } from './overflow.ts'
import type { Runtime } from './runtime.ts'

const weights = readFileSync(new URL('../../../../models/en/reader.int8.onnx', import.meta.url))
const ids = Int32Array.from({ length: 48 }, (_, i) => 1000 + ((i * 7919) % 20000))
const none = new Uint8Array(ids.length)
const window = { ids, spans: [], case: none, quote: none, begins: none, context: 0 }

/** The runtime with another answer to the product that shows an overflow. */
const answering = (c: number): Runtime => ({
  ...runtime,
  InferenceSession: {
    create: async (bytes, options) => {
      const session = await runtime.InferenceSession.create(bytes, options)
      if (bytes.length > 1000) return session
      return Object.assign(session, { run: async () => ({ c: { data: [c] } }) })
    },
  },
})

const networks: Network[] = []
beforeAll(async () => {
  for (const one of [runtime, answering(32_767)]) networks.push(await Network.load(weights, one, 1))
})
afterAll(() => Promise.all(networks.map((network) => network.close())))

it('gives the same chances on a processor whose products of int8 overflow', async () => {
  const [asLoaded, asUint8] = await Promise.all(networks.map((network) => network.score(window)))
  // where products overflow chances are off by 0.01 and more
  for (const [i, chance] of (asUint8?.tags ?? []).entries()) expect(asLoaded?.tags[i]).toBeCloseTo(chance, 5)
  expect(asLoaded?.size).toBe(48)
})

it('asks the processor by a product, and takes any other sum than the right one for an overflow', async () => {
  expect(await overflows(answering(32_767))).toBe(true)
  expect(await overflows(answering(64_770))).toBe(false)
})

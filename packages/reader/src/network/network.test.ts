import { readFileSync } from 'node:fs'
import * as runtime from 'onnxruntime-node'
import { afterAll, expect, it } from 'vitest'
import { Network } from './network.ts'
import type { Runtime } from './runtime.ts'

const weights = readFileSync(new URL('../../../../models/en/reader.int8.onnx', import.meta.url))
const ids = Int32Array.from({ length: 48 }, (_, i) => 1000 + ((i * 7919) % 20000))
const none = new Uint8Array(ids.length)
const window = { ids, spans: [], case: none, quote: none, begins: none, context: 0 }

/** The runtime, told to turn the weights into uint8: their products are added in 32 bits on every processor. */
const exact: Runtime = {
  ...runtime,
  InferenceSession: {
    create: (bytes, options) => runtime.InferenceSession.create(bytes, { ...options, extra: { session: { x64quantprecision: '1' } } }),
  },
}

const networks: Network[] = []
afterAll(() => Promise.all(networks.map((network) => network.close())))

it('gives the same chances where products of int8 are added in 16 bits, since none of them overflows', async () => {
  for (const one of [runtime, exact]) networks.push(await Network.load(weights, one, 1))
  const [asLoaded, asExact] = await Promise.all(networks.map((network) => network.score(window)))
  expect(asLoaded?.tags.length).toBe(48 * 9)
  // where products overflow chances are off by 0.01 and more
  for (const [i, chance] of (asExact?.tags ?? []).entries()) expect(asLoaded?.tags[i]).toBeCloseTo(chance, 5)
})

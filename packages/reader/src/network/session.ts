import type { InferenceSession, Tensor } from 'onnxruntime-common'
import { overflows } from './overflow.ts'
import type { Runtime } from './runtime.ts'
import type { Window } from './windows.ts'

/** Loads a network into a runtime.
 *  @param threads  cores that one window may use */
export async function sessionOf(weights: Uint8Array, runtime: Runtime, threads: number): Promise<InferenceSession> {
  return runtime.InferenceSession.create(weights, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    executionMode: 'sequential',
    extra: {
      session: {
        // weights as uint8, whose products are added in 32 bits, at two thirds of the speed
        x64quantprecision: (await overflows(runtime)) ? '1' : '0',
        // a thread that waits by spinning takes a core from all else
        intra_op: { allow_spinning: '0' },
      },
    },
  })
}

/** A window as the network takes it. */
export function feedsOf({ ids, case: cases, quote, begins }: Window, { Tensor }: Pick<Runtime, 'Tensor'>): { [input: string]: Tensor } {
  const row = (values: Int32Array | Uint8Array) => new Tensor('int64', BigInt64Array.from(values as Int32Array, BigInt), [1, ids.length])
  return { ids: row(ids), case: row(cases), quote: row(quote), begins: row(begins) }
}

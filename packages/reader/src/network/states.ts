import type { InferenceSession, Tensor } from 'onnxruntime-common'
import type { Runtime } from './runtime.ts'
import { feedsOf, sessionOf } from './session.ts'
import type { Window } from './windows.ts'

/** What the network holds of each piece after its second layer, where it tells people and bodies from other things better than at its end. */
const STATES = '/network/layers.1/output_norm/LayerNormalization_output_0'

/** The network's states of a window, for what is learnt from them beside the statements. */
export class States {
  readonly #session: InferenceSession
  readonly #runtime: Runtime

  private constructor(session: InferenceSession, runtime: Runtime) {
    this.#session = session
    this.#runtime = runtime
  }

  /** @param weights  of the network, `reader.int8.onnx`
   *  @param threads  cores that one window may use */
  static async load(weights: Uint8Array, runtime: Runtime, threads: number): Promise<States> {
    return new States(await sessionOf(withOutput(weights, STATES), runtime, threads), runtime)
  }

  /** @returns rows of numbers, one a piece of the window */
  async of(window: Window): Promise<Float32Array> {
    const found = await this.#session.run(feedsOf(window, this.#runtime), [STATES])
    return (found[STATES] as Tensor).data as Float32Array
  }

  async close(): Promise<void> {
    await this.#session.release()
  }
}

/** Weights with one more output. ONNX is written as protobuf, in which what is appended is merged: model.graph.output gains an entry. */
function withOutput(weights: Uint8Array, name: string): Uint8Array {
  const field = (number: number, bytes: readonly number[]): number[] => [(number << 3) | 2, ...varint(bytes.length), ...bytes]
  const tensorOfFloats = field(1, [1 << 3, 1])
  const output = [...field(1, [...new TextEncoder().encode(name)]), ...field(2, tensorOfFloats)]
  const appended = field(7, field(12, output))
  const all = new Uint8Array(weights.length + appended.length)
  all.set(weights)
  all.set(appended, weights.length)
  return all
}

const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)])

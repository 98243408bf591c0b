import type { InferenceSession, Tensor } from 'onnxruntime-common'
import type { Runtime } from './runtime.ts'
import type { Window } from './windows.ts'

export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/** What the network says of one window of T pieces. */
export type Scores = {
  readonly size: number
  /** Probabilities [T, 3 roles, 3 (outside, begins, inside)]. */
  readonly tags: Float32Array
  /** Probabilities [2 (cue, source), T, T]: how likely a piece points at another; piece 0 is "none". */
  readonly pointers: Float32Array
}

/** The scores of a window, and what the network holds of each piece after its second layer, where it tells people and bodies from other things
 *  better than at its end: [T, width]. */
export type Seen = Scores & { readonly states: Float32Array }

/** The trained network in a runtime; one window at a time, so that a page's scores do not hang on what is read beside it. */
export class Network {
  readonly #session: InferenceSession
  readonly #runtime: Runtime

  private constructor(session: InferenceSession, runtime: Runtime) {
    this.#session = session
    this.#runtime = runtime
  }

  /** @param threads  cores that one window may use */
  static async load(weights: Uint8Array, runtime: Runtime, threads: number): Promise<Network> {
    const session = await runtime.InferenceSession.create(weights, {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
      executionMode: 'sequential',
      enableMemPattern: false,
      extra: {
        session: {
          // a thread that waits by spinning takes a core from all else
          intra_op: { allow_spinning: '0' },
        },
      },
    })
    return new Network(session, runtime)
  }

  async score(window: Window): Promise<Seen> {
    const found = await this.#session.run(feedsOf(window, this.#runtime))
    const data = (output: string) => (found[output] as Tensor).data as Float32Array
    return { size: window.ids.length, tags: data('tags'), pointers: data('pointers'), states: data('states') }
  }

  async close(): Promise<void> {
    await this.#session.release()
  }
}

/** A window as the network takes it. */
function feedsOf({ ids, case: cases, quote, begins }: Window, { Tensor }: Pick<Runtime, 'Tensor'>): { [input: string]: Tensor } {
  const row = (values: Int32Array | Uint8Array) => new Tensor('int64', longs(values), [1, ids.length])
  return { ids: row(ids), case: row(cases), quote: row(quote), begins: row(begins) }
}

/** Small numbers as 64 bits each, written by halves: a BigInt for each piece takes twenty times as long. */
function longs(values: Int32Array | Uint8Array): BigInt64Array {
  const long = new BigInt64Array(values.length)
  const halves = new Int32Array(long.buffer)
  for (let i = 0; i < values.length; i++) halves[2 * i + LOW] = values[i] as number
  return long
}
const LOW = new Int32Array(new BigInt64Array([1n]).buffer)[0] === 1 ? 0 : 1

import type { InferenceSession, Tensor } from 'onnxruntime-common'
import type { Runtime } from './runtime.ts'
import { feedsOf, sessionOf } from './session.ts'
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
    return new Network(await sessionOf(weights, runtime, threads), runtime)
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

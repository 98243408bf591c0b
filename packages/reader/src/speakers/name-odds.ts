import type { Span } from '@onrecord/record'
import { z } from 'zod'
import type { Window } from '../network/windows.ts'
import { lastUpTo } from './outline.ts'

/** What a name can be, in the order of {@link NameWeights}. */
export const NAME_KINDS = ['thing', 'person', 'organisation', 'place'] as const
export type NameKind = (typeof NAME_KINDS)[number]
/** Log-odds of each kind, up to a common term. */
export type Odds = { readonly [kind in NameKind]: number }

/** Weights of each kind over the network's states of a word piece, of the piece before it and of the one behind it; part of `model.json`. */
export const NameWeights = z.object({
  bias: z.array(z.number()).length(NAME_KINDS.length),
  weights: z.array(z.array(z.number())).length(NAME_KINDS.length),
})
export type NameWeights = z.infer<typeof NameWeights>

/** What the network takes the names of a text for. It is read from the pass that finds the statements. */
export class NameOdds {
  readonly #bias: readonly number[]
  /** Of each number of a row the weights of all kinds, side by side. */
  readonly #weights: Float64Array
  /** In text order. */
  readonly #pieces: { readonly start: number; readonly odds: readonly number[] }[] = []

  constructor({ bias, weights }: NameWeights) {
    this.#bias = bias
    const width = weights[0]?.length ?? 0
    this.#weights = Float64Array.from({ length: width * KINDS }, (_, i) => weights[i % KINDS]?.[Math.floor(i / KINDS)] as number)
  }

  /** Takes in the next window of the text.
   *  @param states  of its pieces, as the network gives them */
  add(window: Window, states: Float32Array): void {
    for (const { start, row } of rowsOf(window, states)) {
      const sums = products(this.#weights, row)
      this.#pieces.push({ start, odds: Array.from(sums, (sum, k) => (this.#bias[k] as number) + sum) })
    }
  }

  /** The mean over the pieces of a name that have a capital; null where none was read, as in boilerplate. */
  of([start, end]: Span): Odds | null {
    const from = lastUpTo(this.#pieces, start - 1, (piece) => piece.start) + 1
    let to = from
    while ((this.#pieces[to]?.start ?? end) < end) to++
    const pieces = this.#pieces.slice(from, to)
    if (pieces.length === 0) return null
    const mean = (k: number) => pieces.reduce((sum, { odds }) => sum + (odds[k] as number), 0) / pieces.length
    return { thing: mean(0), person: mean(1), organisation: mean(2), place: mean(3) }
  }
}

const KINDS = NAME_KINDS.length

/** A row weighed for each kind, in one walk over the row. */
function products(weights: Float64Array, row: Float32Array): Float64Array {
  const sums = new Float64Array(KINDS)
  for (let i = 0, at = 0; i < row.length; i++) {
    const value = row[i] as number
    for (let k = 0; k < KINDS; k++, at++) sums[k] = (sums[k] as number) + (weights[at] as number) * value
  }
  return sums
}

const isCapital = (letters: number): boolean => letters > 1

/** What the pieces of a window that have a capital, and that no earlier one has read, are weighed by: their states and those of their neighbours. */
export function* rowsOf(window: Window, states: Float32Array): Iterable<{ readonly start: number; readonly row: Float32Array }> {
  const count = window.ids.length
  const width = states.length / count
  for (let piece = window.context + 1; piece < count - 1; piece++) {
    if (!isCapital(window.case[piece] as number)) continue
    const row = new Float32Array(3 * width)
    for (const [place, neighbour] of [piece, piece - 1, piece + 1].entries())
      row.set(states.subarray(neighbour * width, (neighbour + 1) * width), place * width)
    yield { start: (window.spans[piece] as Span)[0], row }
  }
}

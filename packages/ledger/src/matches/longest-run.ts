import type { Word } from './words.ts'

/** A run of words that two statements share: where it begins in each, and its words. */
export type Run = { readonly here: number; readonly there: number; readonly length: number }

/** The run of the greatest weight, and the first of such; of length 0 where they share no word. */
export function longestRun(here: readonly Word[], there: readonly Word[]): Run {
  let best: Run = { here: 0, there: 0, length: 0 }
  let heaviest = 0
  // of the runs that end at the word of `here` before, by the word of `there` that they end at
  let lengths = new Uint16Array(there.length + 1)
  let weights = new Float64Array(there.length + 1)
  for (const [i, word] of here.entries()) {
    const nextLengths = new Uint16Array(there.length + 1)
    const nextWeights = new Float64Array(there.length + 1)
    for (const [j, other] of there.entries()) {
      if (!isSame(word, other)) continue
      const length = (lengths[j] as number) + 1
      const weight = (weights[j] as number) + word.weight
      nextLengths[j + 1] = length
      nextWeights[j + 1] = weight
      if (weight > heaviest + ROUNDING) {
        heaviest = weight
        best = { here: i + 1 - length, there: j + 1 - length, length }
      }
    }
    lengths = nextLengths
    weights = nextWeights
  }
  return best
}

const ROUNDING = 1e-9

/** Whether two words align: one ground form, or one name in two transliterations. */
export const isSame = (a: Word, b: Word): boolean =>
  a.stem === b.stem || (a.skeleton !== null && a.skeleton === b.skeleton && (a.isName || b.isName))

import type { Scores } from '../network/network.ts'
import type { Run } from './runs.ts'

/** Where the pieces of a run point, on average.
 *  @param which  0 at the cue, 1 at the source
 *  @returns chances over the window's pieces; piece 0 is "none" */
export function pointedAt({ size, pointers }: Scores, which: 0 | 1, run: Run): Float64Array {
  const mean = new Float64Array(size)
  for (let t = run.from; t < run.to; t++) {
    const row = (which * size + t) * size
    for (let k = 0; k < size; k++) mean[k] = (mean[k] as number) + (pointers[row + k] as number)
  }
  for (let k = 0; k < size; k++) mean[k] = (mean[k] as number) / (run.to - run.from)
  return mean
}

/** {@link pointedAt} over the scores of one window. */
export type Pointing = (which: 0 | 1, run: Run) => Float64Array

/** Asks once for each run: most stand in every reading. */
export function pointing(scores: Scores): Pointing {
  const known = new Map<string, Float64Array>()
  return (which, run) => {
    const key = `${which} ${run.from} ${run.to}`
    const chances = known.get(key) ?? pointedAt(scores, which, run)
    known.set(key, chances)
    return chances
  }
}

/** The chance that falls on a run. */
export function chanceOn(chances: Float64Array, run: Run): number {
  let sum = 0
  for (let k = run.from; k < run.to; k++) sum += chances[k] as number
  return sum
}

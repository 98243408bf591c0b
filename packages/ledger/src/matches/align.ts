import { diffArrays } from 'diff'
import { isSame, type Run } from './longest-run.ts'
import type { Word } from './words.ts'

/** A stretch of two statements: `here` and `there` are as many words that align one to one, or words of either side that do not. */
export type Stretch = { readonly isKept: boolean; readonly here: readonly Word[]; readonly there: readonly Word[] }

/** Edits after which two statements have too little in common to be one. */
const MOST_EDITS = 1500

/** Aligns two statements on words, in order: their longest common run first, as a quotation is most often cut out of a longer one, then what stands
 *  on either side of it by the longest common subsequence (Myers 1986).
 *  @param run  as {@link longestRun} gives it
 *  @returns  null where they are too far apart */
export function align(here: readonly Word[], there: readonly Word[], run: Run): Stretch[] | null {
  if (run.length === 0) return null
  // from the run backwards: of several places that align, the one nearest to it
  const before = backwards(diff(here.slice(0, run.here).reverse(), there.slice(0, run.there).reverse()))
  const after = diff(here.slice(run.here + run.length), there.slice(run.there + run.length))
  if (before === null || after === null) return null
  const kept = { isKept: true, here: here.slice(run.here, run.here + run.length), there: there.slice(run.there, run.there + run.length) }
  return snug(joined([...before, kept, ...after]))
}

function diff(here: readonly Word[], there: readonly Word[]): Stretch[] | null {
  const changes = diffArrays(here as Word[], there as Word[], { comparator: isSame, maxEditLength: MOST_EDITS })
  if (changes === undefined) return null
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  for (const { count = 0, added, removed } of changes) {
    const [nextI, nextJ] = [i + (added ? 0 : count), j + (removed ? 0 : count)]
    if (count > 0) stretches.push({ isKept: !added && !removed, here: here.slice(i, nextI), there: there.slice(j, nextJ) })
    ;[i, j] = [nextI, nextJ]
  }
  return stretches
}

const backwards = (stretches: Stretch[] | null): Stretch[] | null =>
  stretches?.reverse().map(({ isKept, here, there }) => ({ isKept, here: here.toReversed(), there: there.toReversed() })) ?? null

/** Words that two statements share by chance, as "the" between two changes, part no change: neighbours become one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const [i, stretch] of stretches.entries()) {
    const isChance = stretch.isKept && i > 0 && i < stretches.length - 1 && stretch.here.length < 3 && weigh(stretch.here) <= CHANCE
    const last = out.at(-1)
    if (last?.isKept && stretch.isKept)
      out[out.length - 1] = { isKept: true, here: [...last.here, ...stretch.here], there: [...last.there, ...stretch.there] }
    else if (last && !last.isKept && (!stretch.isKept || isChance))
      out[out.length - 1] = { isKept: false, here: [...last.here, ...stretch.here], there: [...last.there, ...stretch.there] }
    else out.push(stretch)
  }
  return out
}

/** Words at the end of a change that are alike on both sides belong to what is kept behind it. */
function snug(stretches: readonly Stretch[]): Stretch[] {
  const out = [...stretches]
  for (const [i, { isKept, here, there }] of stretches.entries()) {
    const next = stretches[i + 1]
    if (isKept || !next) continue
    let count = 0
    while (count < Math.min(here.length, there.length) && isSame(here.at(-1 - count) as Word, there.at(-1 - count) as Word)) count++
    const [endHere, endThere] = [here.length - count, there.length - count]
    out[i] = { isKept, here: here.slice(0, endHere), there: there.slice(0, endThere) }
    out[i + 1] = { isKept: true, here: [...here.slice(endHere), ...next.here], there: [...there.slice(endThere), ...next.there] }
  }
  return out
}

/** The weight of two function words. */
const CHANCE = 0.4

export const weigh = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0)

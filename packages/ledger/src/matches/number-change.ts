import type { Changed } from './changed.ts'
import { type Difference, differenceOf } from './difference.ts'
import { BOUNDS } from './lists/modality.ts'
import type { Word } from './words.ts'

/** Numbers that stand in each other's place and differ, and bounds of a kept number that came, went or turned ("more than 30"). */
export function numberChanges({ here, there, after }: Changed): Difference[] {
  const [lost, come] = [here, there].map((words) => words.filter(({ isNumber }) => isNumber)) as [Word[], Word[]]
  const paired = lost.slice(0, come.length).map((word, i) => differenceOf('number changed', [word], [come[i] as Word]))
  if (paired.length > 0 || !(after?.isKept && after.here[0]?.isNumber)) return paired
  const bounds = (words: readonly Word[]) => words.slice(-MOST_BEFORE).filter(({ form }) => BOUNDS.has(form))
  const [boundHere, boundThere] = [bounds(here), bounds(there)]
  const isAlike = boundHere.map(({ form }) => form).join(' ') === boundThere.map(({ form }) => form).join(' ')
  return isAlike ? [] : [differenceOf('number changed', [...boundHere, after.here[0]], [...boundThere, after.there[0] as Word])]
}

/** Words between a bound and its number, with the bound: "no more than". */
const MOST_BEFORE = 3

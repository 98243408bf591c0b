import type { Relation } from '@onrecord/record'
import { type Stretch, weigh } from './align.ts'
import { isTold, type Kinds } from './kinds.ts'
import type { Word } from './words.ts'

/** What the other printing is to this one. */
export function relationOf(stretches: readonly Stretch[], kinds: Kinds): Relation {
  if (isTold(kinds)) return 'indirect'
  let [kept, swapped, dropped, added] = [0, 0, 0, 0]
  for (const { isKept, here, there } of stretches) {
    const [mine, theirs] = [weigh(here), weigh(there)]
    if (isKept) kept += mine
    else swapped += Math.min(weigh(here.filter(isPlain)), weigh(there.filter(isPlain)))
    dropped += Math.max(0, isKept ? 0 : mine - theirs)
    added += Math.max(0, isKept ? 0 : theirs - mine)
  }
  const [hasDropped, hasAdded] = [dropped >= TELLING, added >= TELLING]
  if (!hasDropped && !hasAdded) return stretches.every(isLetterForLetter) ? 'exact' : 'reworded'
  if (swapped > MOST_SWAPPED * kept) return 'reworded'
  if (!hasAdded) return hasGap(stretches, 'here') ? 'joined' : 'cut'
  if (!hasDropped) return 'fuller'
  return isEndToEnd(stretches) ? 'joined' : 'reworded'
}

/** A name or a number in the place of another has a variant of its own. */
const isPlain = ({ isName, isNumber }: Word) => !isName && !isNumber

/** The weight of one word that says something. */
const TELLING = 0.6

/** Words in the place of others, for those that stayed: with more of them a cut is a rewording. */
const MOST_SWAPPED = 0.25

const isLetterForLetter = ({ isKept, here, there }: Stretch) => isKept && here.every(({ form }, i) => form === there[i]?.form)

/** Whether a sentence or more is left out between two pieces that then stand together. */
function hasGap(stretches: readonly Stretch[], side: 'here' | 'there'): boolean {
  return stretches.some((stretch, i) => {
    const [before, after] = [stretches[i - 1], stretches[i + 1]]
    if (stretch.isKept || !before || !after) return false
    const [last, next] = [before[side].at(-1), after[side][0]]
    return last !== undefined && next !== undefined && next.clause > last.clause && weigh(stretch[side]) >= GAP
  })
}

/** The weight of a short clause. */
const GAP = 2

/** One statement's end is the other's beginning, or each holds more beside what they share: two utterances were printed as one. */
const isEndToEnd = (stretches: readonly Stretch[]) => stretches.filter(({ isKept }) => isKept).length === 1

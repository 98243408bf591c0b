import type { Relation } from '@onrecord/record'
import { type Stretch, weigh } from './align.ts'
import { isTold, type Kinds } from './kinds.ts'

/** What the other printing is to this one. */
export function relationOf(stretches: readonly Stretch[], kinds: Kinds): Relation {
  if (isTold(kinds)) return 'indirect'
  const isTelling = (side: 'here' | 'there') => stretches.some((stretch) => !stretch.isKept && weigh(stretch[side]) >= TELLING)
  const [hasDropped, hasAdded] = [isTelling('here'), isTelling('there')]
  const isReworded = stretches.some((stretch) => !stretch.isKept && weigh(stretch.here) >= TELLING && weigh(stretch.there) >= TELLING)
  if (!hasDropped && !hasAdded) return stretches.every(isLetterForLetter) ? 'exact' : 'reworded'
  if (!hasAdded) return hasGap(stretches, 'here') ? 'joined' : 'cut'
  if (!hasDropped) return 'fuller'
  return isReworded || !isEndToEnd(stretches) ? 'reworded' : 'joined'
}

/** The weight of one word that says something. */
const TELLING = 0.6

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

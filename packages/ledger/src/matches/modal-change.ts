import type { StatementKind } from '@onrecord/record'
import { type Difference, differenceOf } from './difference.ts'
import type { Kinds } from './kinds.ts'
import { PLAIN, STRENGTH } from './lists/modality.ts'
import { UNSHIFTED } from './lists/shifts.ts'
import type { Word } from './words.ts'

/** Whether the words bind their speaker more or less than the others: may → will, must → should, a "perhaps" that went. */
export function modalChange(here: readonly Word[], there: readonly Word[], { here: mine, there: theirs }: Kinds): Difference | null {
  const [from, to] = [modals(here), modals(there)]
  if (from.length === 0 && to.length === 0) return null
  // a clause that came or went with its modal binds nobody more or less
  if (here.length === 0 || there.length === 0) if (!isHedge([...from, ...to]) || [...here, ...there].length > MOST_WORDS) return null
  const [strength, other] = [strengthOf(from, mine), strengthOf(to, theirs)]
  if (strength === other) return null
  return differenceOf(other > strength ? 'modal strengthened' : 'modal weakened', from, to)
}

const modals = (words: readonly Word[]) => words.filter(({ form }) => STRENGTH.has(form))

/** The weakest counts: "will probably" is a "probably". Told in the past, "will" stands as "would", and is the "will" that it was. */
function strengthOf(words: readonly Word[], kind: StatementKind): number {
  const strengths = words.map(({ form }) => STRENGTH.get((kind === 'indirect' && UNSHIFTED.get(form)) || form) as number)
  return strengths.length === 0 ? PLAIN : Math.min(...strengths)
}

const isHedge = (words: readonly Word[]) => words.some(({ form }) => (STRENGTH.get(form) as number) < PLAIN)

/** Words of a hedge that came or went: "may have", "it is likely that". */
const MOST_WORDS = 5

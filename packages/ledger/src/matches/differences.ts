import type { Stretch } from './align.ts'
import type { Changed } from './changed.ts'
import { type Difference, differenceOf, isTelling } from './difference.ts'
import { isTold, type Kinds } from './kinds.ts'
import { modalChange } from './modal-change.ts'
import { nameChange } from './name-change.ts'
import { negationChange } from './negation-change.ts'
import { numberChanges } from './number-change.ts'
import { quotationChanges } from './quotation-change.ts'
import type { Word } from './words.ts'

/** How two aligned statements differ, in the order of their words; what is only grammar (a person or a tense that is told) is left out. */
export function differencesOf(stretches: readonly Stretch[], kinds: Kinds): Difference[] {
  const unkept = (side: 'here' | 'there') => stretches.flatMap((stretch) => (stretch.isKept ? [] : stretch[side]))
  const moved = { here: movedIn(unkept('here'), unkept('there')), there: movedIn(unkept('there'), unkept('here')) }
  const inWords = stretches.flatMap((stretch, i) =>
    stretch.isKept
      ? keptDifferences(stretch, kinds)
      : changedDifferences({ ...stretch, before: stretches[i - 1], after: stretches[i + 1] }, moved, kinds),
  )
  return [...inWords, ...quotationChanges(stretches, kinds)]
}

/** Words of one side that the other has in another place: they were neither lost nor changed. Function words stand anywhere. */
function movedIn(words: readonly Word[], others: readonly Word[]): ReadonlySet<Word> {
  const stems = new Set(others.map(({ stem }) => stem))
  return new Set(words.filter((word) => isTelling([word]) && stems.has(word.stem)))
}

/** Words that align, and are not printed alike. */
function keptDifferences({ here, there }: Stretch, kinds: Kinds): Difference[] {
  return here.flatMap((word, i) => {
    const other = there[i] as Word
    if (word.form === other.form) return []
    const modal = modalChange([word], [other], kinds)
    if (modal) return [modal]
    if (word.isName && other.isName) return [differenceOf('name rendered', [word], [other])]
    return isTold(kinds) ? [] : [differenceOf('replaced', [word], [other])]
  })
}

function changedDifferences(changed: Changed, moved: Moved, kinds: Kinds): Difference[] {
  const special: Difference[] = []
  const rest = (side: 'here' | 'there', without: ReadonlySet<Word> = NONE) =>
    changed[side].filter((word) => !without.has(word) && !special.some((one) => one[side].includes(word)))
  const settled = { ...changed, here: rest('here', moved.here), there: rest('there', moved.there) }
  special.push(...[...numberChanges(settled), nameChange(settled), negationChange(settled)].filter((one) => one !== null))
  // "unlikely" that became "likely" is a negation, and no hedge besides
  const modal = modalChange(rest('here', moved.here), rest('there', moved.there), kinds)
  if (modal) special.push(modal)
  // what has a difference of its own was not replaced by the words beside it
  const [mine, theirs] = [rest('here'), rest('there')]
  if (special.length > 0 && !isTelling(mine) && !isTelling(theirs)) return special
  const { here, there } = changed
  if (!isTelling(here) && !isTelling(there) && isTold(kinds)) return special
  const plain =
    theirs.length === 0
      ? differenceOf('dropped', mine, [])
      : mine.length === 0
        ? differenceOf('added', [], theirs)
        : differenceOf('replaced', here, there)
  return [plain, ...special]
}

type Moved = { readonly here: ReadonlySet<Word>; readonly there: ReadonlySet<Word> }

const NONE: ReadonlySet<Word> = new Set()

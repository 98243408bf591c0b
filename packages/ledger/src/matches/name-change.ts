import type { Changed } from './changed.ts'
import { type Difference, differenceOf } from './difference.ts'
import type { Word } from './words.ts'

/** A name in the place of another name: another one, or the same rendered otherwise ("UN", "United Nations"). A name in the place of a description
 *  ("the mayor") is a word replaced. */
export function nameChange({ here, there }: Changed): Difference | null {
  const [mine, theirs] = [namesIn(here, there), namesIn(there, here)]
  if (mine.length === 0 || theirs.length === 0) return null
  const isRendered = isAcronym(mine, theirs) || isAcronym(theirs, mine)
  return differenceOf(isRendered ? 'name rendered' : 'name changed', mine, theirs)
}

/** The names of one side that the other has not; the first word of a sentence is one where a name stands on the other side. */
function namesIn(words: readonly Word[], others: readonly Word[]): Word[] {
  const hasName = others.some(({ isName }) => isName)
  return words.filter(({ isName, skeleton, weight }) => isName || (hasName && skeleton !== null && weight >= 1))
}

const isAcronym = (short: readonly Word[], long: readonly Word[]): boolean =>
  short.length === 1 && long.length > 1 && short[0]?.form.replaceAll('.', '') === long.map(({ form }) => form[0]).join('')

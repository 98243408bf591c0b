import type { Stretch } from './align.ts'
import { type Difference, differenceOf, isTelling } from './difference.ts'
import type { Kinds } from './kinds.ts'
import type { Word } from './words.ts'

/** Words that stand inside quotation marks in one printing and outside in the other, where both have such marks: whose words they are then differs.
 *  A statement without any is an indirect one, and says so by its kind. */
export function quotationChanges(stretches: readonly Stretch[], { here, there }: Kinds): Difference[] {
  if (here === 'indirect' || there === 'indirect') return []
  const out: Difference[] = []
  for (const stretch of stretches.filter(({ isKept }) => isKept)) {
    let run: [Word, Word][] = []
    const close = () => {
      const [mine, theirs] = [run.map(([word]) => word), run.map(([, word]) => word)]
      if (isTelling(mine)) out.push(differenceOf(mine[0]?.isQuoted ? 'outside quotation' : 'inside quotation', mine, theirs))
      run = []
    }
    for (const [i, word] of stretch.here.entries()) {
      const other = stretch.there[i] as Word
      if (run[0] && (word.isQuoted === other.isQuoted || word.isQuoted !== run[0][0].isQuoted)) close()
      if (word.isQuoted !== other.isQuoted) run.push([word, other])
    }
    close()
  }
  return out
}

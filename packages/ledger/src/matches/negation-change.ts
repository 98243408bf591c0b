import type { Changed } from './changed.ts'
import { type Difference, differenceOf } from './difference.ts'
import { NEGATIONS, OPPOSITES } from './lists/modality.ts'
import type { Word } from './words.ts'

/** A "no" that went or came beside words that stayed, or a word turned into its opposite (likely, unlikely). One that went with its whole clause
 *  is a clause dropped. */
export function negationChange({ here, there, before, after }: Changed): Difference | null {
  for (const word of here)
    for (const other of there) {
      if (isOpposite(word.form, other.form)) return differenceOf('negation added', [word], [other])
      if (isOpposite(other.form, word.form)) return differenceOf('negation lost', [word], [other])
    }
  const [mine, theirs] = [negations(here), negations(there)]
  const lost = mine.length > theirs.length ? mine.find((word) => isBeside(word, before?.here.at(-1), after?.here[0])) : undefined
  if (lost) return differenceOf('negation lost', [lost], theirs)
  const come = theirs.length > mine.length ? theirs.find((word) => isBeside(word, before?.there.at(-1), after?.there[0])) : undefined
  return come ? differenceOf('negation added', mine, [come]) : null
}

const negations = (words: readonly Word[]) => words.filter(({ form }) => NEGATIONS.has(form))

/** Whether a kept word stands in the same clause. */
const isBeside = ({ clause }: Word, before: Word | undefined, after: Word | undefined) =>
  before?.clause === clause || after?.clause === clause

const isOpposite = (word: string, other: string) => word.length > 3 && OPPOSITES.some((prefix) => other === prefix + word)

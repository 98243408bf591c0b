import { hash32 } from './hash.ts'
import type { Word } from './words.ts'

/** How far apart two words of a pair stand, among the words that say something. A name finds what is reworded; without one, pairs do. */
const REACH = { named: 1, unnamed: 2 }

/** A function word or less. */
const LIGHT = 0.2

/** What a statement is looked up by: pairs of words that stand near each other, in either order, and each word with the speaker's name. A pair is
 *  rare where its words are not, and outlives a word put in between (skip-grams; Guthrie et al. 2006).
 *  @param speaker  as {@link familyKeyOf} gives it
 *  @returns  hashes, sorted, no repeats */
export function keysOf(words: readonly Word[], speaker: string | null): number[] {
  const telling = words.filter(({ weight, isNumber, form }) => (weight > LIGHT || isNumber) && form.length > 1)
  const reach = speaker === null ? REACH.unnamed : REACH.named
  const keys = new Set<number>()
  for (const [i, { stem }] of telling.entries()) {
    for (const { stem: other } of telling.slice(i + 1, i + 1 + reach))
      if (stem !== other) keys.add(hash32(stem < other ? `${stem} ${other}` : `${other} ${stem}`))
    if (speaker !== null) keys.add(hash32(`${speaker}: ${stem}`))
  }
  return [...keys].sort((a, b) => a - b)
}

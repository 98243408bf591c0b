import { hash32 } from './hash.ts'
import type { Word } from './words.ts'

/** What a statement is looked up by; hashes, sorted, no repeats. */
export type Keys = {
  /** All: what its like is sought by. */
  readonly asked: readonly number[]
  /** Those that are stored, for its like to find it: of the pairs of a named speaker enough that no run of {@link WINDOW} shared ones goes unseen. */
  readonly kept: readonly number[]
}

/** How far apart two words of a pair stand, among the words that say something. A name finds what is reworded; without one, pairs do. */
const REACH = { named: 1, unnamed: 2 }

/** A function word or less. */
const LIGHT = 0.2

/** Pairs in a row of which the one with the smallest hash is kept (winnowing; Schleimer, Wilkerson and Aiken 2003). */
const WINDOW = 4

/** Pairs of a statement so short that all are kept. */
const FEW = 8

/** Pairs that stand near each other, in either order, and each word with the speaker's name. A pair is rare where its words are not, and outlives a word put in
 *  between (skip-grams; Guthrie et al. 2006).
 *  @param speaker  as {@link familyKeyOf} gives it */
export function keysOf(words: readonly Word[], speaker: string | null): Keys {
  const telling = words.filter(({ weight, isNumber, form }) => (weight > LIGHT || isNumber) && form.length > 1)
  const reach = speaker === null ? REACH.unnamed : REACH.named
  const pairs: number[] = []
  for (const [i, { stem }] of telling.entries())
    for (let at = i + 1; at <= i + reach && at < telling.length; at++) {
      const { stem: other } = telling[at] as Word
      if (stem !== other) pairs.push(hash32(stem < other ? `${stem} ${other}` : `${other} ${stem}`))
    }
  if (speaker === null) return { asked: sorted(pairs), kept: sorted(pairs) }
  const spoken = telling.map(({ stem }) => spokenKey(hash32(speaker), stem))
  return { asked: sorted([...pairs, ...spoken]), kept: sorted([...winnowed(pairs), ...spoken]) }
}

/** A word with a speaker. The keys of one speaker stand side by side, so that a statement's are written to one place of an index and not to a dozen. */
const spokenKey = (speaker: number, stem: string): number => (speaker & 0xffff0000) | (hash32(stem) >>> 16)

function winnowed(pairs: readonly number[]): readonly number[] {
  if (pairs.length <= FEW) return pairs
  return pairs.slice(WINDOW - 1).map((_, i) => Math.min(...pairs.slice(i, i + WINDOW)))
}

const sorted = (keys: readonly number[]): readonly number[] => [...new Set(keys)].sort((a, b) => a - b)

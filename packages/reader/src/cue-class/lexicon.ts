import { words as wordsOf } from '../lists/words.ts'
import { ADJECTIVES, ADVERBS, BARE } from './lists/adjectives.ts'
import { NOUNS } from './lists/nouns.ts'
import { PHRASES } from './lists/phrases.ts'
import { VERBS } from './lists/verbs.ts'
import type { Listed, Sense } from './sense.ts'
import type { Word } from './words.ts'

/** The sense of a word, by one list of them. */
export type Lookup = (word: Word) => Sense | null

const lookupIn = (...lists: readonly (readonly Listed[])[]): Lookup => {
  const senses = new Map(
    lists.flat().flatMap(([cueClass, family, words]) => words.split(/\s+/).map((word): [string, Sense] => [word, [cueClass, family]])),
  )
  return ({ forms }) => {
    const form = forms.find((form) => senses.has(form))
    return form === undefined ? null : (senses.get(form) as Sense)
  }
}

export const predicateSense: Lookup = lookupIn(ADJECTIVES, VERBS)
export const verbSense: Lookup = lookupIn(VERBS)
export const nounSense: Lookup = lookupIn(VERBS, NOUNS)
export const adverbSense: Lookup = lookupIn(ADVERBS)
export const bareSense: Lookup = lookupIn(BARE)

/** A phrase, as its words in their ground forms; {@link GAP} stands for a few words of any kind. */
type Phrase = { readonly items: readonly string[]; readonly sense: Sense }

const GAP = '…'
/** Words that a gap may take. */
const GAP_WORDS = 6
/** Words that may stand between any two of a phrase. */
const LOOSE = wordsOf('it not so very also too again more back even out all that long and')
const LOOSE_WORDS = 3

const phrases = new Map<string, Phrase[]>()
for (const [cueClass, family, list] of PHRASES)
  for (const phrase of list.split('\n')) {
    const items = phrase.trim().split(' ')
    const [first] = items as [string]
    phrases.set(first, [...(phrases.get(first) ?? []), { items, sense: [cueClass, family] }])
  }

/** The sense of the phrase that begins at a word, the longest that does; null where none. */
export function phraseSense(words: readonly Word[], at: number): Sense | null {
  const fitting = (words[at]?.forms ?? []).flatMap((form) => phrases.get(form) ?? []).filter(({ items }) => fits(words, at, items))
  return (
    fitting.reduce<Phrase | null>((longest, phrase) => (longest && longest.items.length >= phrase.items.length ? longest : phrase), null)
      ?.sense ?? null
  )
}

function fits(words: readonly Word[], start: number, items: readonly string[]): boolean {
  let at = start
  let mayGap = false
  for (const item of items) {
    if (item === GAP) {
      mayGap = true
      continue
    }
    at = find(words, at, item, mayGap)
    if (at < 0) return false
    at++
    mayGap = false
  }
  return true
}

/** Where an item stands, at a place or a few words behind it; -1 where it does not. */
function find(words: readonly Word[], from: number, item: string, mayGap: boolean): number {
  const most = mayGap ? GAP_WORDS : LOOSE_WORDS
  for (let at = from; at <= from + most && at < words.length; at++) {
    const { text, forms } = words[at] as Word
    if (forms.includes(item)) return at
    if (!mayGap && !LOOSE.has(text) && !text.endsWith('ly')) return -1
  }
  return -1
}

import { stemmer } from 'stemmer'

/** The ground form of a word (Porter 1980). Remembered, as news repeats its words: else it is half of what signing a statement costs. */
export function groundForm(word: string): string {
  const held = known.get(word)
  if (held !== undefined) return held
  if (known.size >= MOST_KNOWN) known.clear()
  const form = stemmer(word)
  known.set(word, form)
  return form
}

const known = new Map<string, string>()

const MOST_KNOWN = 50_000

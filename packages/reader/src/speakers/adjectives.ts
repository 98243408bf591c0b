import { demonymOf } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** Endings that make an adjective of a place's name, with what stands in their stead in the name: `Ostrelian` of Ostrel, `Tavarian` of Tavaria. */
const ENDINGS: readonly (readonly [ending: string, names: readonly string[]])[] = [
  ['ian', ['', 'ia', 'y', 'e']],
  ['ean', ['', 'ea', 'e']],
  ['an', ['', 'a', 'o']],
  ['ese', ['', 'a', 'o', 'e']],
  ['ish', ['', 'land']],
  ['i', ['']],
  ['ic', ['ia', 'ica', 'land']],
]
const SHORTEST = 3

/** Tells of which place of a page an adjective is made; countries of the world need no page.
 *  @returns its name as the page prints it; null where it is no adjective of one */
export function placesOfAdjectives(tokens: readonly Token[]): (adjective: string) => string | null {
  const printed = new Map<string, string>()
  for (const { capital, lower, text } of tokens) if (capital && !printed.has(lower)) printed.set(lower, text)
  return (adjective) => {
    const lower = adjective.toLowerCase()
    if (/\s/.test(lower) || demonymOf(lower)) return null
    for (const [ending, names] of ENDINGS) {
      const stem = lower.endsWith(ending) ? lower.slice(0, -ending.length) : ''
      if (stem.length < SHORTEST) continue
      for (const name of names) if (printed.has(stem + name)) return printed.get(stem + name) as string
    }
    return null
  }
}

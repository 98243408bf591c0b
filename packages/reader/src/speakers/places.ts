import { countryOf, demonymOf } from './lexicon.ts'
import { US_STATES } from './lists/capitals.ts'
import { printed, type Token } from './tokens.ts'

/** The code of a country that words name by adjective or name: `Iranian`, `New Zealand`. */
export function countryIn(tokens: readonly Token[]): string | null {
  for (const [i, { lower, capital, text }] of tokens.entries()) {
    if (!capital) continue
    const two = tokens[i + 1] ? demonymOf(`${lower} ${(tokens[i + 1] as Token).lower}`) : null
    const found = two ?? demonymOf(lower) ?? countryOf(lower) ?? countryOf(text)
    if (found) return found.code
  }
  return null
}

/** Whether words name more than one country: `Iraq and Afghanistan Veterans`. */
export const isOfSeveral = (tokens: readonly Token[]): boolean =>
  new Set(tokens.map((token) => countryIn([token])).filter(Boolean)).size > 1

/** A country named after a preposition: `of the Syrian Arab Republic`, `in Singapore`. */
export function countryAfter(text: string, complement: readonly Token[]): string | null {
  for (let i = 0; i < complement.length; i++) {
    if (!/^(?:of|in|from|for)$/.test((complement[i] as Token).lower)) continue
    const from = complement[i + 1]?.lower === 'the' ? i + 2 : i + 1
    for (let end = Math.min(complement.length, from + 6); end > from; end--) {
      const country = countryOf(printed(text, complement.slice(from, end)))
      if (country && (complement[from] as Token).capital) return country.code
      if (US_STATES.has(printed(text, complement.slice(from, end)).toLowerCase())) return 'US'
    }
    if (complement[from]?.capital && demonymOf((complement[from] as Token).lower))
      return demonymOf((complement[from] as Token).lower)?.code ?? null
  }
  return null
}

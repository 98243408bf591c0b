import { countryOf } from './lexicon.ts'
import { printed, type Token } from './tokens.ts'

/** Whether a word means one who is sent to a state: `ambassador`. */
export const isEnvoy = (token: Token | undefined): boolean => token !== undefined && ENVOYS.has(token.lower)
const ENVOYS = new Set(['ambassador', 'envoy', 'nuncio', 'representative', 'delegate', 'consul', 'emissary'])

/** Where the state or the body ends to which an envoy is sent; where it starts, where none is named there. */
export function postEnd(text: string, tokens: readonly Token[], from: number): number {
  for (let end = Math.min(tokens.length, from + LONGEST); end > from; end--) {
    const phrase = printed(text, tokens.slice(from, end))
    if (tokens[from]?.capital && (countryOf(phrase) || BODIES.has(phrase))) return end
  }
  return from
}

/** Words of a state's name, at most. */
const LONGEST = 5
const BODIES = new Set([
  'United Nations',
  'UN',
  'U.N.',
  'European Union',
  'EU',
  'E.U.',
  'NATO',
  'Nato',
  'Vatican',
  'Holy See',
  'African Union',
])

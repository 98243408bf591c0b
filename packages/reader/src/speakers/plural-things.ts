import { isBody, isGroup, isKin, isRole, isUnnamed, singular } from './lexicon.ts'
import { DEFINITE, POSSESSIVE, QUANTITIES } from './lists/function-words.ts'
import { COMPANIES, PEOPLE } from './lists/people.ts'
import type { Token } from './tokens.ts'

/** Where a text speaks of several things: `the ants`, `of recordings`. `They` who stand behind them are often those. In text order. */
export function pluralThingsOf(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, i) => (isPlural(token) && !isSomebody(token) && isNounThere(tokens, i) ? [token.span[0]] : []))
}

const isPlural = ({ lower, capital, isWord }: Token): boolean =>
  isWord && !capital && lower.length > 3 && /[^sui]s$/.test(lower) && singular(lower) !== lower

const isSomebody = (token: Token): boolean => {
  const one = singular(token.lower)
  return (
    PEOPLE.has(one) ||
    PEOPLE.has(token.lower) ||
    COMPANIES.has(one) ||
    isRole(token) ||
    isKin(one) ||
    isUnnamed(token) ||
    isGroup(token) ||
    isBody(token)
  )
}

const PREPOSITIONS = new Set(['of', 'in', 'for', 'with', 'on', 'about', 'by', 'from', 'and', 'or', 'between', 'into'])

/** A verb in -s has no article, number or preposition before it. */
const isNounThere = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i - 1], tokens[i - 2]].some((before, back) => {
    const lower = before?.lower ?? ''
    const isDetermined = DEFINITE.has(lower) || POSSESSIVE.has(lower) || QUANTITIES.has(lower) || /^\d/.test(lower)
    return isDetermined || (back === 0 && PREPOSITIONS.has(lower))
  })

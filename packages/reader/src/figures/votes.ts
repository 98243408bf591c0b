import { SMALL_NUMBERS, TENS } from '@onrecord/record'
import { VOTING } from './lists/words.ts'
import { DASH, type Token } from './tokens.ts'

/** Tokens from a pair of counts back to the word that tells of a vote: `voted against the bill by a margin of`. */
const REACH = 8

const isNumber = (token: Token | undefined) =>
  token?.kind === 'number' || SMALL_NUMBERS.has(token?.lower ?? '') || TENS.has(token?.lower ?? '')
const isJoint = (token: Token | undefined) => token !== undefined && (DASH.test(token.text) || token.lower === 'to')

/** The word that tells of a vote whose two counts a number is one of (`voted 52-48`, `by 15 votes to five`, `a 5-4 vote`): its token; null where it is none.
 *  @param at  token of the number, a single one */
export function ballotsAt(tokens: readonly Token[], at: number): number | null {
  const first = isJoint(tokens[at + 1]) && isNumber(tokens[at + 2]) ? at : isJoint(tokens[at - 1]) && isNumber(tokens[at - 2]) ? at - 2 : -1
  if (first < 0) return null
  if (/^votes?$/.test(tokens[first + 3]?.lower ?? '')) return first + 3
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const token = tokens[i] as Token
    if (token.kind === 'break' || token.kind === 'number' || /^[.!?;]$/.test(token.text)) return null
    if (VOTING.has(token.lower)) return i
  }
  return null
}

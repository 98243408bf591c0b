import type { Span } from '@onrecord/record'
import { isBusinessWord } from './body.ts'
import type { Description } from './description.ts'
import { isBody } from './lexicon.ts'
import { DEFINITE, POSSESSIVE } from './lists/function-words.ts'
import { describe } from './phrase.ts'
import type { Token } from './tokens.ts'

/** Words between `the` and the noun, at most: `the western state government`. */
const BETWEEN = 2

/** Every body that a text calls by a common noun (`the council`, `its parent company`) outside names and sources. In text order.
 *  @param taken  spans of names and sources, in order of their start */
export function bodiesOf(text: string, tokens: readonly Token[], taken: readonly Span[]): Description[] {
  const found: Description[] = []
  let next = 0
  let takenTo = 0
  for (const [i, token] of tokens.entries()) {
    for (; next < taken.length && (taken[next] as Span)[0] <= token.span[0]; next++) takenTo = Math.max(takenTo, (taken[next] as Span)[1])
    if (token.span[0] < takenTo || token.capital || !(isBody(token) || isBusinessWord(token.lower)) || token.possessive) continue
    const after = tokens[i + 1]
    // `the council tax`, `the party leader`, `the firm Corvane`: not the body itself
    if (after?.isWord && !STANDS_AFTER.has(after.lower) && !/(?:s|ed)$/.test(after.lower)) continue
    const from = determinerBefore(tokens, i)
    if (from !== null) found.push(describe(text, [(tokens[from] as Token).span[0], token.span[1]]))
  }
  return found
}

function determinerBefore(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i >= 0 && at - i <= BETWEEN + 1; i--) {
    const { lower, capital, isWord } = tokens[i] as Token
    if (DEFINITE.has(lower) || POSSESSIVE.has(lower)) return i
    if (capital || !isWord) return null
  }
  return null
}

const STANDS_AFTER = new Set(
  'and or but to of for in on at by from with as has had have is was are were will would should could can may might must did does not never who which that when where while after before since because if than also still now then'.split(
    ' ',
  ),
)

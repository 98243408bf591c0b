import { ABBREVIATED } from '../lists/words.ts'
import type { Token } from '../tokens.ts'

/** Tokens before a number in which its noun is looked for. */
const REACH = 40

/** Whether a stop belongs to `Sen.`, `Mr.`, `J.`, `U.S.`. */
function isAbbreviated(tokens: readonly Token[], stop: number): boolean {
  const [word, next] = [tokens[stop - 1], tokens[stop + 1]]
  return tokens[stop]?.glued === true && (ABBREVIATED.has(word?.lower ?? '') || /^\p{Lu}$/u.test(word?.text ?? '') || next?.glued === true)
}

/** The token that a sentence begins with, so far back as a noun is looked for. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    const token = tokens[i] as Token
    if (token.kind === 'break' || (/^[.!?]$/.test(token.text) && !isAbbreviated(tokens, i))) return i + 1
  }
  return Math.max(0, at - REACH)
}

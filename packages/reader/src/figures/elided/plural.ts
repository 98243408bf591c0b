import { isPlural } from '../counted.ts'
import { MANY } from '../lists/number-words.ts'
import { UNIT_WORDS } from '../lists/units.ts'
import { BESIDE_NOUNS, CHANGES, ENDS_PHRASE, LEADING, OF_NOUNS, SCALED, VERBS_IN_S } from '../lists/words.ts'
import { HYPHEN, type Token } from '../tokens.ts'

/** The nearest plural before a number in its sentence, or the one that it only tells of; null where there is none. */
export function pluralBefore(tokens: readonly Token[], at: number, sentence: number): string | null {
  for (let i = at - 1; i >= sentence; i--) {
    const [token, before] = [tokens[i], tokens[i - 1]]
    if (!token || !isPlural(token) || !isCommon(tokens, i, sentence) || UNIT_WORDS.has(token.lower) || MANY.has(token.lower)) continue
    if (SCALED.has(token.lower)) return null
    const isNoun = !VERBS_IN_S.has(token.lower) || before?.kind === 'number' || BESIDE_NOUNS.has(before?.lower ?? '')
    if (isNoun) return nounAt(tokens, headOf(tokens, i, sentence))
  }
  return null
}

/** Whether a word is no name: in lower case, or the first of its sentence with what only a plural goes with behind it (`Visits to`, `Cases rose`). */
function isCommon(tokens: readonly Token[], i: number, sentence: number): boolean {
  const [token, next] = [tokens[i] as Token, tokens[i + 1]?.lower ?? '']
  if (token.text === token.lower) return true
  const isFirst = i === sentence || (i === sentence + 1 && tokens[sentence]?.kind === 'mark')
  return isFirst && (OF_NOUNS.has(next) || CHANGES.has(next) || /^(?:are|were|have|could|may|might)$/.test(next))
}

function nounAt(tokens: readonly Token[], i: number): string {
  const [token, before] = [tokens[i] as Token, tokens[i - 1]]
  return before && token.glued && HYPHEN.test(before.text) ? `${tokens[i - 2]?.text ?? ''}${before.text}${token.lower}` : token.lower
}

/** Words between a preposition and its noun, at most. */
const OBJECT = 4

/** The plural that another one only tells of: `arrivals` in `arrivals at airports`. */
function headOf(tokens: readonly Token[], plural: number, sentence: number): number {
  let head = plural
  for (let i = head - 1; i >= Math.max(sentence + 1, head - OBJECT); i--) {
    const [token, before] = [tokens[i] as Token, tokens[i - 1] as Token]
    if (!OF_NOUNS.has(token.lower)) {
      if (token.kind === 'mark' || (ENDS_PHRASE.has(token.lower) && !DETERMINER.test(token.lower))) break
      continue
    }
    if (
      !isPlural(before) ||
      !isCommon(tokens, i - 1, sentence) ||
      UNIT_WORDS.has(before.lower) ||
      LEADING.has(before.lower) ||
      VERBS_IN_S.has(before.lower)
    )
      break
    head = i - 1
  }
  return head
}
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my|your|all|these|those|this|that)$/

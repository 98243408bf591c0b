import { isBody, isDocument, lemma } from './lexicon.ts'
import { DEFINITE, INDEFINITE, POSSESSIVE } from './lists/function-words.ts'
import type { Outline } from './outline.ts'
import type { Token } from './tokens.ts'

/** Words between an article and its noun. */
const BETWEEN = 3

/** The paper or sign, as a lemma, that an `it` means where it opens a sentence and the one before is about it: `The memo was leaked. It read: …`,
 *  `Someone had left a sign. It said …`: no body near by is meant. */
export function documentBefore(tokens: readonly Token[], outline: Outline, at: number): string | null {
  if (outline.sentenceStart(at) !== at) return null
  const here = firstFrom(tokens, at)
  const first = firstFrom(tokens, outline.sentenceStart(at - 1))
  const before = tokens.slice(first, here)
  if (before.some((token) => isBody(token) && !isDocument(token))) return null
  const paper = before.find((token, i) => isDocument(token) && !token.possessive && isPhraseEnd(before, i) && hasArticle(before, i))
  return paper ? lemma(paper.lower) : null
}

const isPhraseEnd = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || !tokens[i + 1]?.isWord || !isDocument(tokens[i + 1] as Token)

const hasArticle = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - BETWEEN), at).some(({ lower }) => DEFINITE.has(lower) || INDEFINITE.has(lower) || POSSESSIVE.has(lower))

/** Index of the first token that starts at or after a place. */
function firstFrom(tokens: readonly Token[], at: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).span[0] < at) low = middle + 1
    else high = middle
  }
  return low
}

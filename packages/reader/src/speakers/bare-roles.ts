import type { Span } from '@onrecord/record'
import { isRole, isTitle, singular } from './lexicon.ts'
import { DEFINITE, INDEFINITE, POSSESSIVE } from './lists/function-words.ts'
import type { Token } from './tokens.ts'

/** Words between a comma and a role. */
const BETWEEN = 4
const LONGEST = 14

/** Roles without an article that stand between commas behind a name: `Ada Lund, director of the gallery,`. */
export function bareRolesOf(text: string, tokens: readonly Token[]): Span[] {
  const found: Span[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.text !== ',' || !tokens[i - 1]?.capital) continue
    let head: number | null = null
    for (let at = i + 1; at <= i + 1 + BETWEEN; at++) {
      const word = tokens[at]
      if (!word?.isWord || isDeterminer(word) || text.slice(token.end, word.span[0]).includes('\n')) break
      if (isRole(word) && !isTitle(word) && singular(word.lower) === word.lower) head = at
      if (PREPOSITIONS.has(word.lower)) break
    }
    if (head === null) continue
    let end = head
    while (end + 1 < tokens.length && end - i < LONGEST && !/^[,.;:!?()"“”–—]$/.test(tokens[end + 1]?.text ?? '.')) end++
    const close = tokens[end + 1]
    const isWhole = end === head || PREPOSITIONS.has(tokens[head + 1]?.lower ?? '')
    if (close && isWhole && /^[,.;()]$/.test(close.text)) found.push([(tokens[i + 1] as Token).span[0], (tokens[end] as Token).span[1]])
  }
  return found
}

const PREPOSITIONS = new Set(['of', 'at', 'for', 'from', 'to', 'in'])
const isDeterminer = ({ lower }: Token): boolean => DEFINITE.has(lower) || INDEFINITE.has(lower) || POSSESSIVE.has(lower)

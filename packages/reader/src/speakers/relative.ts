import type { Span } from '@onrecord/record'
import { DEFINITE, INDEFINITE, POSSESSIVE } from './lists/function-words.ts'
import { isOpener } from './name.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Characters before `who` in which the phrase that it refers to must start. */
const REACH = 120

/** What `who` or `which` refers to: a source that ends there, or the noun phrase right before it.
 *  @param known   what sources already mean, by span
 *  @param lookUp  what a noun phrase of the text means */
export function relativeTo<T>(
  text: string,
  [at]: Span,
  known: ReadonlyMap<string, T | null>,
  lookUp: (phrase: Span) => T | null,
): T | null {
  const from = Math.max(0, at - REACH)
  const tokens = tokensOf(text, [from, at])
  if (tokens.at(-1)?.text === ',') tokens.pop()
  const named = nameBefore(tokens)
  const person = named && lookUp([(tokens[named] as Token).span[0], (tokens.at(-1) as Token).end])
  if (person) return person
  let start = tokens.length
  while (start > 0) {
    const token = tokens[start - 1]
    if (!token || (!token.isWord && token.text !== '&')) break
    const last = tokens[start]
    if (last && text.slice(token.end, last.span[0]).includes('\n')) break
    start--
    if (DEFINITE.has(token.lower) || INDEFINITE.has(token.lower) || POSSESSIVE.has(token.lower)) break
    const before = tokens[start - 1]
    // a run of capitals without an article is a name, and starts where the capitals do
    if (token.capital && !isOpener(token) && !(before?.capital || before?.lower === 'of' || before?.lower === 'the')) break
  }
  const first = tokens[start]
  const last = tokens.at(-1)
  if (!first || !last) return null
  const phrase: Span = [first.span[0], last.end]
  const same = known.get(phrase.join())
  return same !== undefined ? same : lookUp(phrase)
}

/** Where the run of capitals starts that ends a list of tokens; null where the last is none. */
function nameBefore(tokens: readonly Token[]): number | null {
  let start = tokens.length
  while (start > 0 && tokens[start - 1]?.capital && tokens[start - 1]?.isWord) start--
  return start < tokens.length ? start : null
}

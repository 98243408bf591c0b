import type { Span } from '@onrecord/record'
import { CUTS, SUBJECTS, WHO } from './lists/function-words.ts'
import { printed, type Token, tokensOf } from './tokens.ts'

/** What a page calls a body or a paper that has no name: its phrase up to the mark or the clause that says how it came to light.
 *  `A city permit issued on Aug. 3` is a city permit, `City records seen by the agency` are city records.
 *  @param isOwned  of a body whose owner is told by itself: `the council's cabinet` is the cabinet */
export function calledAs(text: string, span: Span, isOwned: boolean): string | null {
  const tokens = tokensOf(text, span)
  const article = tokens.length > 1 && ARTICLES.has(tokens[0]?.lower ?? '') ? 1 : 0
  const stop = tokens.findIndex((_, i) => i > article && endsThere(tokens, i))
  const owner = isOwned ? tokens.findIndex(({ possessive, lower }) => possessive || CUTS.has(lower)) : -1
  const from = tokens[owner]?.possessive && tokens[owner + 1] ? owner + 1 : article
  return printed(text, tokens.slice(from, stop < 0 ? undefined : stop)) || null
}

function endsThere(tokens: readonly Token[], i: number): boolean {
  const [token, next, after] = [tokens[i] as Token, tokens[i + 1], tokens[i + 2]]
  // `2,048`
  if (token.text === ',' && next && /^\d/.test(next.text) && next.span[0] === token.end) return false
  if (!token.isWord) return !/^[&’'“”"#@/._]$/.test(token.text)
  if (WHO.has(token.lower) || FOUND.has(token.lower) || (SUBJECTS.has(token.lower) && token.lower !== 'we')) return true
  if (token.lower === 'and') return FOUND.has(next?.lower ?? '') || /(?:ed|ing)$/.test(next?.lower ?? '')
  // `a study in the journal last month`
  return PAST.has(token.lower) && TIMES.has(next?.lower ?? '') && !after?.isWord
}

const ARTICLES = new Set(['the', 'a', 'an'])
/** How a paper came to be known, which is no part of what it is. */
const FOUND = new Set(
  'seen obtained viewed reviewed verified issued dated shared leaked circulated made released presented sent filed signed conducted taken compiled commissioned submitted'.split(
    ' ',
  ),
)
const PAST = new Set(['last', 'this', 'earlier'])
const TIMES = new Set(
  'week month year spring summer autumn winter fall monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)

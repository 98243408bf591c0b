import type { Span } from '@onrecord/record'
import { DATED_NOUNS } from '../lists/dated-nouns.ts'
import { words } from '../lists/words.ts'
import { type Token, tokensOf } from '../speakers/tokens.ts'
import { behindName } from './behind-name.ts'
import { parseAt } from './grammar/index.ts'
import { isCoarse, type When } from './when.ts'

/** Words of time in a text. */
export type Expression = {
  /** With the preposition that belongs to it: `on Saturday`, `in May`. */
  readonly span: Span
  readonly when: When
  /** The word before the time, in lower case: `on`, `by`, `since`; null at the start of a line. */
  readonly before: string | null
  /** `Tuesday's`, `February` before `meeting`: it tells the date of the noun that follows. */
  readonly isAttribute: boolean
}

/** Prepositions that are part of the expression. */
const OWN = new Set(['on', 'in', 'at', 'over', 'during'])
/** Words between a preposition and the time: `early on Monday`, `as early as 2022`, `late in May`. */
const AROUND = new Set(['early', 'late', 'later', 'earlier'])
/** A month or a year without a day is a time only behind one of these: `may` is a verb, `2022` a number. */
const BEFORE_COARSE: ReadonlySet<string> = new Set(
  `in since by until till from during of before after between through throughout as dated last this next early late mid`.split(' '),
)

/** Every expression of time of a text, in its order; none lies inside another. Takes time in proportion to the text. */
export function expressionsOf(text: string, tokens: readonly Token[] = tokensOf(text)): Expression[] {
  const found: Expression[] = []
  for (let i = 0; i < tokens.length; ) {
    const parsed = parseAt(tokens, i)
    const first = tokens[i] as Token
    const last = parsed && (tokens[parsed.end - 1] as Token)
    if (!parsed || !last || /\n/.test(text.slice(first.span[0], last.span[1]))) {
      i++
      continue
    }
    const before = wordBefore(text, tokens, i)
    const isAttribute = last.possessive || isAttributive(text, tokens, parsed)
    if (isCoarse(parsed.when) && !parsed.isSure && !isAttribute && !(before && BEFORE_COARSE.has(before.lower))) {
      i++
      continue
    }
    const isOwn = before !== null && OWN.has(before.lower)
    const around = isOwn || before === null || !AROUND.has(before.lower) ? null : wordBefore(text, tokens, i - 1)
    const start = isOwn ? before : around && OWN.has(around.lower) ? around : first
    found.push({
      span: [start.span[0], last.span[1]],
      when: parsed.when,
      before: before?.lower ?? null,
      isAttribute,
    })
    i = parsed.end
  }
  return found
}

function wordBefore(text: string, tokens: readonly Token[], i: number): Token | null {
  const before = tokens[i - 1]
  return before?.isWord && !/\n/.test(text.slice(before.end, tokens[i]?.span[0])) ? before : null
}

/** `the 2022 memo`, `the February meeting`: a determiner before, a noun in lower case behind. */
function isAttributive(text: string, tokens: readonly Token[], { when, end }: { when: When; end: number }): boolean {
  const last = tokens[end - 1] as Token
  // `a September Fenn Post-ABC News poll`
  const named = behindName(tokens, end)
  const next = tokens[end + Math.max(0, named)]
  if (!isCoarse(when) || !next?.isWord || next.capital || !/^[ \u00a0]$/.test(text.slice(last.end, tokens[end]?.span[0]))) return false
  return ATTRIBUTED.has(next.lower) && (named === 0 || !/[.,;:\n]/.test(text.slice(last.end, next.span[0])))
}
/** Nouns that a bare month or year stands before. */
const ATTRIBUTED: ReadonlySet<string> = new Set([...DATED_NOUNS, ...words('visit novel biography thesis play poem budget')])

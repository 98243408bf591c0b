import type { Span } from '@onrecord/record'
import { type Days, type Expression, isTold, type Reference, resolve } from '../dates/index.ts'
import type { PageText } from '../page-text.ts'
import type { Frame } from './frame.ts'

/** A phrase that something is counted from is no longer, in characters. */
const LONGEST = 120

/** What stands behind `two days after`, up to the comma that ends it; null where nothing does, or where the saying itself is what is counted from:
 *  `a week after the staff signed a letter`. */
export function phraseBehind(
  { text }: PageText,
  { source, cue, content, sentence }: Frame,
  { span: [, end], when }: Expression,
): Span | null {
  if (!isTold(when) || !/\b(?:after|before)$/i.test(text.slice(end - LONGEST_WORD, end))) return null
  const first = (source ?? cue)?.[0] ?? end
  // `said the day before that it was safe`
  if (first < end && content.some(([start]) => start >= end && start <= end + 1)) return null
  const rest = text.slice(end, Math.min(sentence[1], end + LONGEST, first > end ? first : Number.POSITIVE_INFINITY))
  const length = rest.search(/[,;:]/)
  if (first > end && length < 0) return null
  return /^ \p{L}/u.test(rest) ? [end, end + (length < 0 ? rest.length : length)] : null
}
const LONGEST_WORD = 7

/** `two days after the mill burned on 2 June`: counted from the time that the phrase itself tells. */
export function countedIn(
  page: PageText,
  phrase: Span,
  { when }: Expression,
  { holders, printed }: { holders: readonly (number | null)[]; printed: Reference },
): { readonly end: number; readonly days: Days } | null {
  for (const i of page.expressionsIn(phrase)) {
    const inner = page.expressions[i] as Expression
    const told = holders[i] === null && !isTold(inner.when) ? resolve(inner.when, printed) : null
    const days = told && resolve(when, { ...printed, told })
    if (days) return { end: inner.span[1], days }
  }
  return null
}

import type { Span } from '@onrecord/record'
import { type Expression, isOfDay } from '../dates/index.ts'
import type { PageText } from '../page-text.ts'
import type { Frame } from './frame.ts'

/** `the second time this year`, `so far this month`, `twice last week`: how often, and not when. */
export function isTally(text: PageText, [start, end]: Span): boolean {
  if (!/^(?:this|last) /.test(text.text.slice(start, end))) return false
  const [far, time] = text.tokens.slice(Math.max(0, text.tokenAt(start) - 2), text.tokenAt(start)).map(({ lower }) => lower)
  return /^(?:times?|twice|once)$/.test(time ?? '') || (far === 'so' && time === 'far')
}

/** `beginning in March`: from then on. */
export const isStart = ({ text }: PageText, [start]: Span): boolean =>
  /\b(?:beginning|starting|effective) $/i.test(text.slice(Math.max(0, start - LONGEST_START), start))
const LONGEST_START = 10

/** `on a recent Tuesday`, `one Sunday in March`: which, nobody knows. */
export const INDEFINITE = new Set(['a', 'an', 'one', 'every', 'each', 'any', 'some', 'most', 'recent', 'another'])

/** `Where he used to boast of it, on Tuesday he said`: the time of the next one's clause. */
export const isOfNext = ({ text }: PageText, { next }: Frame, [start, end]: Span): boolean =>
  next !== null && next === end + 1 && /[,;:”"’'] ?$/.test(text.slice(Math.max(0, start - 2), start))

/** `Last September, Lind says, he called`, `Today, he says`: who says it now tells of what was then, or of these days. */
export function isRemembered(text: PageText, { sentence, cue }: Frame, { span, when }: Pick<Expression, 'span' | 'when'>): boolean {
  const verb = cue && text.text.slice(...cue)
  const isThen = !isOfDay(when) || /^today$/i.test(text.text.slice(...span))
  return isThen && verb !== null && PRESENT.test(verb) && text.tokenAt(span[0]) <= text.tokenAt(sentence[0])
}
const PRESENT = /^(?:says|recalls|remembers|thinks|believes|insists|claims|admits|adds|explains|notes|argues|maintains)$/

/** `it came last week from the House, which has long opposed it`: a perfect in a relative clause is of no one time. */
export const isOfRelative = ({ text }: PageText, { source, cue }: Frame): boolean =>
  source !== null && cue !== null && /^(?:who|which|that)$/i.test(text.slice(...source)) && /^(?:has|have|had)\b/.test(text.slice(...cue))

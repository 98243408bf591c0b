import { TIMES } from '../lists/units.ts'
import type { Quantity } from '../quantity/index.ts'
import type { Token } from '../tokens.ts'
import type { Clue } from './clue.ts'
import { sentenceStart } from './sentence.ts'

/** `10 weeks, maybe 12`; `after 20 minutes, with ten left`. */
export const listed: Clue = ({ tokens, at, end, sentence, before, last }) => {
  // 30 days to pay 2,000 or spend 60 in jail
  if (INSIDE.test(`${tokens[end]?.lower} ${tokens[end + 1]?.lower}`))
    return before.findLast(({ unit, start }) => start >= sentence && TIMES.has(unit ?? ''))?.unit ?? null
  if (!last || !TIMES.has(last.unit ?? '')) return null
  const isNext = last.end === at - 1 && tokens[last.end]?.text === ','
  return isNext || LEFT.test(`${tokens[end]?.lower} ${tokens[end + 1]?.lower}`) ? last.unit : null
}
const INSIDE = /^(?:in (?:jail|prison|custody|detention|solitary|captivity|office)|behind bars)$/
const LEFT = /^(?:left|remaining|to (?:go|play|spare))\b/

/** `halve it in two years and clear it in four`. */
export const again: Clue = ({ tokens, at, sentence, last }) => {
  const before = tokens[at - 1]?.lower ?? ''
  return last && last.start >= sentence && TIMES.has(last.unit ?? '') && WITHIN.test(before) && tokens[last.start - 1]?.lower === before
    ? last.unit
    : null
}
const WITHIN = /^(?:in|after|for|within|over)$/

/** `we were told a week. It has been five`: a length of time of the sentence before. */
export const lasting: Clue = ({ tokens, at, own, last }) =>
  last && TIMES.has(last.unit ?? '') && LASTS.test(tokens[at - 1]?.lower ?? '') && last.start >= sentenceStart(tokens, own - 1)
    ? last.unit
    : null
const LASTS = /^(?:been|took|lasted|waited)$/

/** `cut from 12 years to eight`, `asked for six months and got four`: a length of time that the sentence measures. */
export const measured: Clue = ({ tokens, sentence, last }) =>
  last && last.start >= sentence && isMeasured(tokens, last) ? last.unit : null

/** Whether a length of time is told for itself; in `in three years he sold 12` it tells when. */
function isMeasured(tokens: readonly Token[], { start, end, unit }: Quantity): boolean {
  if (!TIMES.has(unit ?? '') || /^(?:ago|earlier|later|before|after|old)$/.test(tokens[end]?.lower ?? '')) return false
  let at = start - 1
  while (/^(?:the|his|her|its|their|last|next|past|first|every)$/.test(tokens[at]?.lower ?? '')) at--
  const isAsked = tokens[at]?.lower === 'for' && /^ask(?:ed|s|ing)?$/.test(tokens[at - 1]?.lower ?? '')
  return isAsked || !WHEN.test(tokens[at]?.lower ?? '')
}
const WHEN = /^(?:in|over|for|within|after|since|during|before|about|some|at|on|until|every|than)$/

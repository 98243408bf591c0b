import type { Span } from '@onrecord/record'
import { type Expression, isOfDay } from '../dates/index.ts'
import type { PageText } from '../page-text.ts'
import { DOCUMENTS } from '../speakers/lists/organisations.ts'
import { datesOccasion, isEdition, isOfOccasion, OF } from './dated-noun.ts'
import type { Frame } from './frame.ts'
import { INDEFINITE, isOfNext, isOfRelative, isRemembered, isStart, isTally } from './other-time.ts'
import { type Position, positionIn } from './position.ts'

/** Prepositions behind which a time is no time of saying: a deadline, a start, a subject. */
const NOT_WHEN = new Set(['by', 'until', 'till', 'since', 'for', 'before', 'about', 'than', 'between', 'from', 'through', 'to', 'not'])
/** Whether a time can be one of saying, by the word before it. */
export const isWhen = ({ before }: Pick<Expression, 'before'>): boolean => before === null || !NOT_WHEN.has(before)

const AFTER = new Set(['after', 'following'])

/** Where a time stands in a frame, if it tells when something was said; null where it tells of something else.
 *  @param holder  the innermost statement whose content holds it */
export function placed(
  text: PageText,
  frame: Frame,
  { span, when, isAttribute, ...expression }: Expression,
  holder: number | null,
): Position | null {
  if (isTally(text, span) || isStart(text, span)) return null
  // `according to Monday's report`: the preposition is the cue's
  const before = frame.source?.[0] === span[0] ? null : expression.before
  if ((holder === frame.within || holder === null) && isOfClause(text, frame, span)) return 'fronted'
  const position = positionIn(text, frame, span, holder)
  if (position === 'fronted' && (isRemembered(text, frame, { span, when }) || isOfRelative(text, frame))) return null
  if (before !== null && INDEFINITE.has(before) && when.is === 'weekday' && !datesOccasion(text, span)) return null
  if (position === 'after' && isOfNext(text, frame, span)) return null
  // `By Tuesday officials were blaming the rain`: no deadline where it opens
  const isOpening = before === 'by' && position === 'fronted' && !frame.isFuture
  if (!isWhen({ before }) && !isOpening && !isNotUntil(text, span, before) && !isFromPaper(text, span, before)) return null
  if (position === null || (before === OF && !isOfOccasion(text, span))) return null
  // `at Thursday's unveiling`: whatever it was, it was said there
  // `after Saturday's game`: of the same day
  // `writing in Tuesday's Courier`
  const isThere =
    (isAttribute && isEdition(text, span, before)) || before === 'at' || before === 'during' || (AFTER.has(before ?? '') && isOfDay(when))
  return isAttribute && !isThere && !datesOccasion(text, span) ? null : position
}

/** `has been silent since May, when he told the paper`, `a call on Sunday in which, according to her, he told`: the time of the clause that
 *  follows, whatever it is to the one before. */
const isOfClause = ({ text }: PageText, { source, cue }: Frame, [, end]: Span): boolean => {
  const first = (source ?? cue)?.[0]
  return (
    first !== undefined &&
    first > end &&
    (IN_WHICH.test(text.slice(end, Math.min(first, end + NEAR_WHICH))) ||
      /^(?:(?:['’]s)?(?: [^,.;:]{1,40})?, when|,? when|,? at which (?:time|point)) (?:\p{L}+ ){0,2}$/u.test(
        text.slice(end, Math.min(first, end + NEAR_CLAUSE)),
      ))
  )
}
const NEAR_CLAUSE = 70
const IN_WHICH = /^[^.,;:]{0,60} (?:in|at|during) which,?(?: according to [^,.;]{1,80},| [^,.;]{1,50} (?:said|says),)? ?$/
export const NEAR_WHICH = 150

/** `It was not until Friday that Lind said`. */
const isNotUntil = ({ text }: PageText, [start]: Span, before: string | null): boolean =>
  before === 'until' && /\bnot until $|n['’]t until $/i.test(text.slice(Math.max(0, start - NOT_UNTIL), start))
const NOT_UNTIL = 12

/** `emails from 2021`, `minutes from 14 May`. */
function isFromPaper(text: PageText, [start]: Span, before: string | null): boolean {
  if (before !== 'from') return false
  const at = text.tokenAt(start)
  return text.tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => DOCUMENTS.has(lower) || lower === 'dating')
}

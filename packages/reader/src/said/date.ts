import type { Span, Statement } from '@onrecord/record'
import { type Days, type Expression, isOfDay, isoOf, isTold, type Reference, resolve, type When } from '../dates/index.ts'
import { DOCUMENTS } from '../speakers/lists/organisations.ts'
import { ISSUED } from './clause-words.ts'
import { countedIn, phraseBehind } from './counted.ts'
import type { Frame } from './frame.ts'
import type { PageText } from './page.ts'
import { POSITIONS, type Position, positionIn } from './position.ts'
import { toldBefore } from './told-before.ts'

/** Words of time with what they come to. */
export type Dated = { readonly span: Span; readonly days: Days; readonly position: Position }

/** Prepositions behind which a time is no time of saying: a deadline, a start, a subject. */
const NOT_WHEN = new Set(['by', 'until', 'till', 'since', 'for', 'before', 'about', 'than', 'between', 'from', 'through', 'to', 'not'])
/** Whether a time can be one of saying, by the word before it. */
export const isWhen = ({ before }: Pick<Expression, 'before'>): boolean => before === null || !NOT_WHEN.has(before)

/** `its report of 14 July` is dated by it, `the first weeks of 2025` is not. */
const OF = 'of'

/** The time that a frame tells, resolved; null where it tells none.
 *  @param holders  for each expression of the page the innermost statement whose content holds it
 *  @param isIndirect  whether what a statement says is told in the page's own words
 *  @param base     what its words are read against
 *  @param printed  what the words of the page around it are read against, where that is another day */
export function dateIn(
  text: PageText,
  frame: Frame,
  {
    holders,
    isIndirect,
    base,
    printed = base,
  }: {
    holders: readonly (number | null)[]
    isIndirect: (statement: number) => boolean
    base: Reference
    printed?: Reference
  },
): Dated | null {
  const found = text
    // `a call on Sunday in which, according to her, he told`: before what she says
    .expressionsIn([frame.sentence[0] - (frame.within === null ? 0 : NEAR_WHICH), frame.sentence[1]])
    .flatMap((i) => {
      const expression = text.expressions[i] as Expression
      const position = placed(text, frame, expression, holders[i] ?? null)
      return position ? [{ i, expression, position }] : []
    })
    // `raised it again this year on Wednesday`: of two times in one place the day tells more
    .sort((a, b) => POSITIONS.indexOf(a.position) - POSITIONS.indexOf(b.position) || dayFirst(a.expression) - dayFirst(b.expression))
  for (const { i, expression, position } of found) {
    const phrase = phraseBehind(text, frame, expression)
    if (phrase) {
      const counted = countedIn(text, phrase, expression, { holders, printed })
      if (counted) return { span: [expression.span[0], counted.end], days: counted.days, position }
      continue
    }
    const told = isTold(expression.when) ? toldBefore(text, i, { holders, isIndirect, base, printed, source: frame.source }) : null
    const isFuture = frame.isFuture || isToAppear(text, expression)
    const days = resolve(turned(text, frame, expression, position), { ...base, told, isFuture })
    if (days && (isFuture || !isAhead(days, printed))) return { span: expression.span, days, position }
  }
  return null
}

/** It is tomorrow somewhere. */
const SLACK = 1

/** What has been said was not said in `2026, the final year of the outlook`. */
const isAhead = ({ from }: Days, { page }: Reference): boolean => page !== null && from > page + SLACK

const dayFirst = ({ when }: Expression) => (isOfDay(when) ? 0 : 1)

const WORDS_TO_APPEAR = 4

/** `in an interview to be broadcast on Sunday`. */
function isToAppear(text: PageText, { span: [start] }: Expression): boolean {
  const at = text.tokenAt(start)
  const before = text.tokens.slice(Math.max(0, at - WORDS_TO_APPEAR), at)
  return before.some(({ lower }, i) => lower === 'to' && before[i + 1]?.lower === 'be')
}

/** `a week after the staff signed a letter`: the signing was a week before. */
function turned(text: PageText, { source, cue }: Frame, { when, span }: Expression, position: Position): When {
  if (when.is !== 'shift' || when.from !== 'told' || position !== 'fronted' || !/(?:after|before)$/.test(text.text.slice(...span)))
    return when
  const clause = text.text.slice(span[1], (source ?? cue)?.[0])
  return clause.includes(',') ? when : { ...when, count: -when.count }
}

const AFTER = new Set(['after', 'following'])

/** `the second time this year`, `so far this month`, `twice last week`: how often, and not when. */
function isTally(text: PageText, [start, end]: Span): boolean {
  if (!/^(?:this|last) /.test(text.text.slice(start, end))) return false
  const [far, time] = text.tokens.slice(Math.max(0, text.tokenAt(start) - 2), text.tokenAt(start)).map(({ lower }) => lower)
  return /^(?:times?|twice|once)$/.test(time ?? '') || (far === 'so' && time === 'far')
}

function placed(
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

/** `in Tuesday's Courier`, `on Sunday's Hour`: what comes out each day, by its name alone. */
function isEdition(text: PageText, [, end]: Span, before: string | null): boolean {
  const [name, next] = text.tokens
    .slice(text.tokenAt(end), text.tokenAt(end) + 4)
    .filter(({ text: mark }) => !/^['’s“"]$/.test(mark))
    .slice(0, 2)
  return (
    (before === 'in' || before === 'on') &&
    name?.capital === true &&
    !(next?.isWord && next.span[0] === name.end + 1 && !next.capital && !OPENS.test(next.lower))
  )
}
const OPENS = /^(?:that|whether|how|why|and|he|she|they|it|said|says|to)$/

/** `beginning in March`: from then on. */
const isStart = ({ text }: PageText, [start]: Span): boolean =>
  /\b(?:beginning|starting|effective) $/i.test(text.slice(Math.max(0, start - LONGEST_START), start))
const LONGEST_START = 10

/** `on a recent Tuesday`, `one Sunday in March`: which, nobody knows. */
const INDEFINITE = new Set(['a', 'an', 'one', 'every', 'each', 'any', 'some', 'most', 'recent', 'another'])

/** `Where he used to boast of it, on Tuesday he said`: the time of the next one's clause. */
const isOfNext = ({ text }: PageText, { next }: Frame, [start, end]: Span): boolean =>
  next !== null && next === end + 1 && /[,;:”"’'] ?$/.test(text.slice(Math.max(0, start - 2), start))

/** `Last September, Lind says, he called`, `Today, he says`: who says it now tells of what was then, or of these days. */
function isRemembered(text: PageText, { sentence, cue }: Frame, { span, when }: Pick<Expression, 'span' | 'when'>): boolean {
  const verb = cue && text.text.slice(...cue)
  const isThen = !isOfDay(when) || /^today$/i.test(text.text.slice(...span))
  return isThen && verb !== null && PRESENT.test(verb) && text.tokenAt(span[0]) <= text.tokenAt(sentence[0])
}
const PRESENT = /^(?:says|recalls|remembers|thinks|believes|insists|claims|admits|adds|explains|notes|argues|maintains)$/

/** `it came last week from the House, which has long opposed it`: a perfect in a relative clause is of no one time. */
const isOfRelative = ({ text }: PageText, { source, cue }: Frame): boolean =>
  source !== null && cue !== null && /^(?:who|which|that)$/i.test(text.slice(...source)) && /^(?:has|have|had)\b/.test(text.slice(...cue))

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
const NEAR_WHICH = 150

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

/** `Tuesday's hearing`, `the February meeting`: the noun tells of an occasion of saying. */
function datesOccasion(text: PageText, [start, end]: Span): boolean {
  const at = text.tokenAt(end)
  // `published in Tuesday's Courier`
  if (ISSUED.has(text.tokens[text.tokenAt(start) - 1]?.lower ?? '')) return true
  // `July's Fenn Post/ABC News poll`
  const named = text.tokens.slice(at, at + LONGEST_NAME).findIndex(({ capital, isWord }) => isWord && !capital)
  const ahead = Math.max(WORDS_AHEAD, named < 0 ? 0 : named + 1)
  return text.tokens.slice(at, at + ahead).some(({ lower }) => OCCASIONS.has(lower))
}
const LONGEST_NAME = 8

/** `in the early hours of Sunday`. */
const HOURS = new Set(['hours', 'morning', 'afternoon', 'evening', 'night', 'day'])

function isOfOccasion(text: PageText, [start]: Span): boolean {
  const at = text.tokenAt(start)
  const [noun, of] = text.tokens.slice(Math.max(0, at - 2), at)
  return of?.lower === OF && (OCCASIONS.has(noun?.lower ?? '') || HOURS.has(noun?.lower ?? ''))
}

const WORDS_AHEAD = 3
const OCCASIONS: ReadonlySet<string> = new Set(
  `meeting hearing session conference briefing interview speech address debate summit talks trial call letter memo email report statement post note
  message programme program broadcast edition episode show study paper survey poll essay article ruling
  minutes letters emails memos notes memoir book autobiography documentary blog tweet video podcast lecture sermon inquiry inquest audit
  bulletin newsletter update column review keynote broadcast testimony filing lawsuit judgment verdict petition declaration communique rally committee panel council board questions sitting editorial issue op-ed announcement appearance polling manifesto forecast projection prediction claim pledge promise warning offer vow`.split(
    /\s+/,
  ),
)

/** As the record gives it. */
export const saidDate = (text: string, { span, days }: Pick<Dated, 'span' | 'days'>): NonNullable<Statement['said']['date']> => ({
  text: text.slice(span[0], span[1]),
  span: [span[0], span[1]],
  from: isoOf(days.from),
  to: isoOf(days.to),
})

import type { Span, Statement } from '@onrecord/record'
import { type Days, type Expression, isOfDay, isoOf, isTold, type Reference, resolve, type When } from '../dates/index.ts'
import type { PageText } from '../page-text.ts'
import { countedIn, phraseBehind } from './counted.ts'
import type { Frame } from './frame.ts'
import { NEAR_WHICH, placed } from './placed.ts'
import { POSITIONS, type Position } from './position.ts'
import { toldBefore } from './told-before.ts'

/** Words of time with what they come to. */
export type Dated = { readonly span: Span; readonly days: Days; readonly position: Position }

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

/** As the record gives it. */
export const saidDate = (text: string, { span, days }: Pick<Dated, 'span' | 'days'>): NonNullable<Statement['said']['date']> => ({
  text: text.slice(span[0], span[1]),
  span: [span[0], span[1]],
  from: isoOf(days.from),
  to: isoOf(days.to),
})

import type { Span } from '@onrecord/record'
import { type Days, type Expression, isOfDay, isTold, type Reference, resolve } from '../dates/index.ts'
import type { PageText } from '../page-text.ts'

/** Words of time gone back for `a day later`, and how far, in characters. */
const TIMES_BACK = 4
const REACH = 400
/** The next morning is read against what a page told of longer ago. */
const REACH_OF_NEXT = 1200
const OF_DAY = /^(?:earlier|later) in the day/i
const LONGEST_OF_DAY = 20

/** What the times before another are read against. */
export type Before = {
  readonly holders: readonly (number | null)[]
  /** Whether what a statement says is told in the page's own words. */
  readonly isIndirect: (statement: number) => boolean
  /** What the words themselves are read against: in a quotation the day on which it was spoken. */
  readonly base: Reference
  /** What the words of the page around them are read against. */
  readonly printed: Reference
  readonly source: Span | null
}

/** The time that the page told last before another, outside of what anybody says; `that night` can mean one inside, where it is told indirectly. */
export function toldBefore(text: PageText, i: number, before: Before): Days | null {
  const { when } = text.expressions[i] as Expression
  const outside = lastBefore(text, i, before, (holder) => holder === null)
  return (
    outside ??
    (when.is === 'shift' && when.count === 0 ? lastBefore(text, i, before, (holder) => holder === null || before.isIndirect(holder)) : null)
  )
}

function lastBefore(
  text: PageText,
  i: number,
  { holders, base, printed, source }: Before,
  isNarrated: (holder: number | null) => boolean,
): Days | null {
  const {
    span: [from],
    when: asked,
  } = text.expressions[i] as Expression
  const isOfMain = OF_DAY.test(text.text.slice(from, from + LONGEST_OF_DAY))
  const reach = asked.is === 'month' || (asked.is === 'shift' && Math.abs(asked.count) <= 1) ? REACH_OF_NEXT : REACH
  for (let at = i - 1; at >= Math.max(0, i - TIMES_BACK); at--) {
    const { span, when, before } = text.expressions[at] as Expression
    // the day of a paper is none of what is told
    if (before === 'dated') continue
    if (from - span[1] > reach || (isOfMain && text.outline.paragraph(span[0]) !== text.outline.paragraph(from))) break
    // `the president, who left last Tuesday, said within minutes`
    if (source && span[0] >= source[0] && span[1] <= source[1]) continue
    const days = isNarrated(holders[at] ?? null) && !isTold(when) ? resolve(when, printed) : null
    // what a quotation calls that night was before it was spoken
    const isPast = printed === base || base.page === null || (days?.from ?? 0) <= base.page
    if (days && isPast) return days
  }
  return isOfMain ? leadDay(text, holders, printed) : null
}

/** The lead tells the page's day this early, in characters. */
const LEAD = 500
/** Days that it can lie back. */
const FRESH = 1

/** The day that the page tells first, where it is fresh: `earlier in the day` goes back to it. */
function leadDay(text: PageText, holders: readonly (number | null)[], printed: Reference): Days | null {
  const first = text.expressionsIn([0, LEAD]).find((i) => holders[i] === null && isOfDay((text.expressions[i] as Expression).when))
  const days = first === undefined ? null : resolve((text.expressions[first] as Expression).when, printed)
  return days && printed.page !== null && days.from <= printed.page && days.from >= printed.page - FRESH ? days : null
}

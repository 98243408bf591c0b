import type { Span } from '@onrecord/record'
import { type Reference, resolve } from '../dates/index.ts'
import type { Draft } from '../occasions/index.ts'
import type { Dated } from './date.ts'
import type { Frame } from './frame.ts'
import type { PageText } from './page.ts'
import { placeIn } from './place.ts'

/** Gives an occasion the first time and place that its statements tell. */
export function settle(draft: Draft, dates: readonly (Dated | null)[], places: readonly (Span | null)[]): void {
  for (const i of draft.statements) {
    draft.date ??= dates[i] ?? null
    draft.place ??= places[i] ?? null
  }
}

/** The same from the sentence that tells of it: `made the remarks in a meeting in Fenn on Saturday`. */
export function settleFrom(
  page: PageText,
  draft: Draft,
  sentence: Span,
  { holders, base, isNobody }: { holders: readonly (number | null)[]; base: Reference; isNobody: (span: Span) => boolean },
): void {
  const setting: Frame = {
    sentence,
    source: null,
    cue: [draft.span[0], draft.span[0]],
    content: [],
    from: sentence[0],
    within: null,
    isFuture: false,
  }
  for (const i of page.expressionsIn(sentence)) {
    const { span, when } = page.expressions[i] as (typeof page.expressions)[number]
    const days = holders[i] === null ? resolve(when, base) : null
    if (days) draft.date ??= { span, days }
  }
  draft.place ??= placeIn(page, setting, { isNobody, isSetting: true })?.span ?? null
}

import type { Span } from '@onrecord/record'
import { type Expression, type Reference, resolve } from '../dates/index.ts'
import type { Draft } from '../occasions/index.ts'
import type { PageText } from '../page-text.ts'
import { ISSUED } from './clause-words.ts'
import type { Dated } from './date.ts'
import type { Frame } from './frame.ts'
import { type Places, placeIn } from './place.ts'
import { isWhen } from './placed.ts'

/** Gives an occasion the first time and place that its statements tell. */
export function settle(draft: Draft, dates: readonly (Dated | null)[], places: readonly (Span | null)[]): void {
  for (const i of draft.statements) {
    draft.date ??= dates[i] ?? null
    draft.place ??= places[i] ?? null
  }
}

/** What a sentence that tells of nothing but an occasion says of when and where: `made the remarks in a meeting in Fenn on Saturday`.
 *  @param span     the words that tell of the occasion
 *  @param isPaper  whether it is one that is written and sent out: its day is that of the saying */
export function settingOf(
  page: PageText,
  { sentence, span, isPaper = false }: { sentence: Span; span: Span; isPaper?: boolean },
  { holders, base, places }: { holders: readonly (number | null)[]; base: Reference; places: Places },
): { date: Dated | null; place: Span | null } {
  const setting: Frame = {
    sentence,
    source: null,
    cue: [span[0], span[0]],
    content: [],
    from: sentence[0],
    next: null,
    within: null,
    isFuture: false,
  }
  const dates = page.expressionsIn(sentence).flatMap((i): Dated[] => {
    const expression = page.expressions[i] as Expression
    const days =
      (isPaper || !isOfThing(page, span, expression)) && holders[i] === null && (expression.isAttribute || isWhen(expression))
        ? resolve(expression.when, base)
        : null
    return days ? [{ span: expression.span, days, position: 'after' }] : []
  })
  const byWorth = dates.sort((a, b) => worth(b, span) - worth(a, span))
  return { date: byWorth[0] ?? null, place: placeIn(page, setting, places, true) }
}

/** `a petition filed in November`: the day of the paper, and not of the sitting. */
const isOfThing = (page: PageText, [, end]: Span, { span: [start] }: Expression): boolean =>
  page.tokensIn([end, start]).some(({ lower }) => (ISSUED.has(lower) && !AIRED.has(lower)) || BROUGHT.has(lower))
/** What an interview is, and no paper. */
const AIRED = new Set(['broadcast', 'aired'])
const BROUGHT = new Set(['moved', 'brought', 'lodged', 'registered', 'arrested', 'killed', 'died', 'committed'])

/** A day counts more than a month or a year, and a time behind the words that tell of the occasion more than one before them. */
const worth = ({ days, span: [start] }: Dated, [, end]: Span): number => (days.from === days.to ? 2 : 0) + (start >= end ? 1 : 0)

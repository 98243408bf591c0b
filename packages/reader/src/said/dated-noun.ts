import type { Span } from '@onrecord/record'
import { behindName } from '../dates/behind-name.ts'
import { DATED_NOUNS } from '../lists/dated-nouns.ts'
import { words } from '../lists/words.ts'
import type { PageText } from '../page-text.ts'
import { ISSUED } from './clause-words.ts'

/** `its report of 14 July` is dated by it, `the first weeks of 2025` is not. */
export const OF = 'of'

/** `Tuesday's hearing`, `the February meeting`: the noun tells of an occasion of saying. */
export function datesOccasion(text: PageText, [start, end]: Span): boolean {
  const at = text.tokenAt(end)
  // `published in Tuesday's Courier`
  if (ISSUED.has(text.tokens[text.tokenAt(start) - 1]?.lower ?? '')) return true
  // `July's Fenn Post/ABC News poll`
  const named = behindName(text.tokens, at)
  const ahead = Math.max(WORDS_AHEAD, named < 0 ? 0 : named + 1)
  return text.tokens.slice(at, at + ahead).some(({ lower }) => OCCASIONS.has(lower))
}

/** `in the early hours of Sunday`. */
const HOURS = new Set(['hours', 'morning', 'afternoon', 'evening', 'night', 'day'])

/** `at the meeting of 14 July`: the noun before `of` tells of an occasion of saying, or of an hour. */
export function isOfOccasion(text: PageText, [start]: Span): boolean {
  const at = text.tokenAt(start)
  const [noun, of] = text.tokens.slice(Math.max(0, at - 2), at)
  return of?.lower === OF && (OCCASIONS.has(noun?.lower ?? '') || HOURS.has(noun?.lower ?? ''))
}

const WORDS_AHEAD = 3
const OCCASIONS: ReadonlySet<string> = new Set([
  ...DATED_NOUNS,
  ...words(
    `message programme program edition episode show minutes letters emails memos notes committee panel council board questions sitting
  editorial issue op-ed appearance polling`,
  ),
])

/** `in Tuesday's Courier`, `on Sunday's Hour`: what comes out each day, by its name alone. */
export function isEdition(text: PageText, [, end]: Span, before: string | null): boolean {
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

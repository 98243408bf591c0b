import type { Span } from '@onrecord/record'
import { ISSUED } from './clause-words.ts'
import type { PageText } from './page.ts'

/** `its report of 14 July` is dated by it, `the first weeks of 2025` is not. */
export const OF = 'of'

/** `Tuesday's hearing`, `the February meeting`: the noun tells of an occasion of saying. */
export function datesOccasion(text: PageText, [start, end]: Span): boolean {
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

export function isOfOccasion(text: PageText, [start]: Span): boolean {
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

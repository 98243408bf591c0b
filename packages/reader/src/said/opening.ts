import type { PageText } from '../page-text.ts'
import { datelineEnd } from './dateline.ts'

/** `17.40`, `10:42am` at the start of an entry. */
const CLOCK = /^\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{3,4})?[ \u2013\u2014:-]+/

/** Where a clause begins that ends behind a place: behind a dateline, the hour of an entry, a semicolon, a colon. */
export function openingEnd({ text }: PageText, start: number, before: number): number {
  const clock = CLOCK.exec(text.slice(start, start + LONGEST_CLOCK))?.[0].length ?? 0
  const mark = text.slice(start + clock, before).search(/[;:] [^;:]*$/)
  return Math.max(datelineEnd(text, start), start + clock, mark < 0 ? 0 : start + clock + mark + 1)
}
const LONGEST_CLOCK = 30

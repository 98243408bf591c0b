import type { Span } from '@onrecord/record'
import { type Reference, resolve } from '../dates/index.ts'
import type { PageText } from '../page-text.ts'
import type { Dated } from './date.ts'
import { firstFrom } from './in-order.ts'

/** Fewer dated headings make no chronicle: one can be the page's own date. */
const FEWEST = 2

/** The days that head the parts of a chronicle: lines that hold a day and nothing else, or a day and a title, in the order of the text. None where there
 *  is only one. */
export function headingsOf(page: PageText, base: Pick<Reference, 'page' | 'isNight'>): Dated[] {
  const headings = page.expressions.flatMap(({ span, when }): Dated[] => {
    const days = isAlone(page.text, span) ? resolve(when, base) : null
    return days && days.from === days.to ? [{ span, days, position: 'fronted' }] : []
  })
  return headings.length >= FEWEST ? headings : []
}

/** What may stand beside the day: a time of day, a label. */
const BESIDE = /^(?:posted|published|updated|at|am|pm|[A-Z]{3,4}|[\d\s:.,|–—-])*$/i
const LONGEST = 30
/** `3 June: The dam bursts` with no stop at its end: a sentence is no title. */
const TITLED = /^ ?[:–—-] ?\p{Lu}[^\n.!?:]{2,80}(?:\n|$)/u
const LONGEST_TITLE = 90

function isAlone(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start)
  const after = text.slice(end, end + LONGEST)
  const [opening, closing] = [before.slice(before.lastIndexOf('\n') + 1), after.split('\n', 1)[0] ?? '']
  const isWhole = (start <= LONGEST || before.includes('\n')) && (end + LONGEST >= text.length || after.includes('\n'))
  if (isWhole && BESIDE.test(opening) && BESIDE.test(closing)) return true
  return opening === '' && TITLED.test(text.slice(end, end + LONGEST_TITLE))
}

/** The heading above a place, or null. */
export const headingAbove = (headings: readonly Dated[], at: number): Dated | null =>
  headings[firstFrom(headings, at, ({ span: [start] }) => start) - 1] ?? null

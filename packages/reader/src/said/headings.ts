import { type Reference, resolve } from '../dates/index.ts'
import type { Dated } from './date.ts'
import { firstFrom } from './in-order.ts'
import type { PageText } from './page.ts'

/** Fewer dated headings make no chronicle: one can be the page's own date. */
const FEWEST = 2

/** The days that head the parts of a chronicle: lines that hold a day and nothing else, in the order of the text. None where there is only one. */
export function headingsOf(page: PageText, base: Pick<Reference, 'page' | 'isNight'>): Dated[] {
  const headings = page.expressions.flatMap(({ span, when }): Dated[] => {
    const [start, end] = span
    const isLine = (start === 0 || page.text[start - 1] === '\n') && /^[:.]?(?:\n|$)/.test(page.text.slice(end, end + 2))
    const days = isLine ? resolve(when, base) : null
    return days && days.from === days.to ? [{ span, days, position: 'fronted' }] : []
  })
  return headings.length >= FEWEST ? headings : []
}

/** The heading above a place, or null. */
export const headingAbove = (headings: readonly Dated[], at: number): Dated | null =>
  headings[firstFrom(headings, at, ({ span: [start] }) => start) - 1] ?? null

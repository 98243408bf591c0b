import type { Span } from '@onrecord/record'
import { type Reference, resolve } from '../dates/index.ts'
import { matchesOf } from '../matches-of.ts'
import type { Told } from '../occasions/scene.ts'
import type { PageText } from '../page-text.ts'
import { type Dated, dateIn } from './date.ts'
import type { Frame } from './frame.ts'
import { bylineOf, signatureOf } from './signature.ts'

/** Statements inside statements that are followed outwards for the day of a quotation. */
const DEEPEST = 8

/** What each statement's frame says of when. A quotation's own words are read against the day it was spoken on.
 *  @param holders  for each expression of the page the innermost statement whose content holds it, or null */
export function datesOf(
  page: PageText,
  frames: readonly (Frame | null)[],
  { statements, holders, base }: { statements: readonly Told[]; holders: readonly (number | null)[]; base: Reference },
): (Dated | null)[] {
  const dates: (Dated | null | undefined)[] = frames.map(() => undefined)
  const updates = updatesOf(page, base)
  const isIndirect = (i: number) => statements[i]?.kind === 'indirect'
  const dateOf = (i: number, depth = 0): Dated | null => {
    const known = dates[i]
    if (known !== undefined) return known
    const frame = frames[i] ?? null
    const around = frame?.within ?? null
    const outer = around === null || depth > DEEPEST ? null : dateOf(around, depth + 1)
    const isQuoted = around !== null && statements[around]?.kind === 'direct'
    const day = frame && updates.find(({ span: [start, end] }) => frame.sentence[0] >= start && frame.sentence[0] < end)
    const printed = day ? { page: day.page } : base
    const own = isQuoted && outer ? { page: outer.days.from === outer.days.to ? outer.days.from : null } : printed
    const found =
      (frame && dateIn(page, frame, { holders, isIndirect, base: own, printed })) ??
      (around === null ? signedOn(page, statements[i] as Told, own) : null)
    dates[i] = found ?? (frame ? besideOf(frames, i, { statements, dateOf, depth }) : null)
    return dates[i] as Dated | null
  }
  return frames.map((_, i) => dateOf(i))
}

/** `Update, 3 May:`, `CORRECTION (3 May):` before words that came later than the page. */
const UPDATE = /\b(?:UPDATED?|Updated?|CORRECTION|Correction|CLARIFICATION|Clarification)\b[^\n:]{2,40}:/g

/** What such marks say of the rest of their paragraphs. */
function updatesOf(page: PageText, base: Reference): { readonly span: Span; readonly page: number }[] {
  return [...matchesOf(page.text, UPDATE)].flatMap(({ index, 0: { length } }) => {
    const expression = page.expressions[page.expressionsIn([index, index + length])[0] ?? -1]
    const isDay = expression?.when.is === 'date' && expression.span[1] <= index + length
    // it can be later than the page's own date
    const days = isDay ? resolve(expression.when, { page: base.page === null ? null : base.page + LATEST_UPDATE }) : null
    const end = page.text.indexOf('\n', index)
    return days ? [{ span: [index, end < 0 ? page.text.length : end] as Span, page: days.from }] : []
  })
}
/** Days after which a page is hardly brought up to date. */
const LATEST_UPDATE = 60

/** `In 1983 she refused to name him, telling the judge`: a participle without a subject is of the time of the verb before it. */
function besideOf(
  frames: readonly (Frame | null)[],
  i: number,
  { statements, dateOf, depth }: { statements: readonly Told[]; dateOf: (i: number, depth: number) => Dated | null; depth: number },
): Dated | null {
  const [frame, before] = [frames[i], frames[i - 1]]
  const isBeside = before != null && frame != null && before.within === frame.within && before.sentence[0] === frame.sentence[0]
  const isSubjectless = statements[i]?.source.length === 0 && frame?.source === null
  return isBeside && isSubjectless && depth <= DEEPEST ? dateOf(i - 1, depth + 1) : null
}

/** The date beside the name under a post. */
function signedOn(page: PageText, statement: Told, base: Reference): Dated | null {
  const line = signatureOf(page.text, statement) ?? bylineOf(page.text, statement)
  const expression = line && page.expressions[page.expressionsIn(line)[0] ?? -1]
  const days = line && expression && expression.span[1] <= line[1] ? resolve(expression.when, base) : null
  return expression && days ? { span: expression.span, days, position: 'after' } : null
}

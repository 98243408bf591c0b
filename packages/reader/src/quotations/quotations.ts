import type { Span } from '@onrecord/record'
import { type Mark, marksOf } from './marks.ts'

/** Words between quotation marks, in one paragraph. */
export type Quotation = {
  /** From the opening mark to the end of the closing one, or to the paragraph's end where none closes. */
  readonly span: Span
  readonly closed: boolean
  /** Quotations that run on over paragraphs share a number: each is opened again, only the last is closed. */
  readonly speech: number
}

/** The outermost quotations of a text. A quotation never crosses a line break: one that runs on is one entry a paragraph, with one `speech`.
 *  Marks inside a quotation are part of it; apostrophes, inches and minutes are no marks; a mark that finds no partner opens to the end of
 *  its paragraph if it was printed as an opening mark, and is otherwise no mark. */
export function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = []
  let speech = 0
  let runsOn: Mark['family'] | null = null
  for (const [start, end] of paragraphs(text)) {
    const marks = marksOf(text, start, end)
    const first = marks[0]
    const continues = runsOn !== null && first !== undefined && first.at === start && first.family === runsOn && first.opens
    if (!continues && runsOn !== null) speech++
    runsOn = null
    for (let i = 0; i < marks.length; i++) {
      const open = marks[i] as Mark
      if (!open.opens) continue
      const close = closing(text, marks, i, end)
      if (close === null) {
        // a single mark without a partner is an apostrophe unless the next paragraph opens with it again
        const nextOpens = opensNext(text, end, open.family)
        if (!nextOpens && (open.family === 'single' || !(open.sure || !/\s/.test(text[open.at + open.length] ?? ' ')))) continue
        quotations.push({ span: [open.at, end], closed: false, speech })
        if (nextOpens) runsOn = open.family
        else speech++
        break
      }
      const last = marks[close] as Mark
      quotations.push({ span: [open.at, last.at + last.length], closed: true, speech: speech++ })
      i = close
    }
  }
  return quotations
}

/** For each UTF-16 unit: 0 outside quotations, 1 inside, 2 a mark that opens or closes one. */
export function quotationState(text: string, quotations: readonly Quotation[]): Uint8Array {
  const state = new Uint8Array(text.length)
  for (const { span, closed } of quotations) {
    state.fill(1, span[0], span[1])
    state[span[0]] = 2
    if (closed) state[span[1] - 1] = 2
  }
  return state
}

function* paragraphs(text: string): Iterable<Span> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    let from = start
    let to = end
    while (from < to && /\s/.test(text[from] as string)) from++
    while (to > from && /\s/.test(text[to - 1] as string)) to--
    if (from < to) yield [from, to]
    start = end + 1
  }
}

/** The index of the mark that closes `marks[open]`, or null. */
function closing(text: string, marks: readonly Mark[], open: number, end: number): number | null {
  const { family, at } = marks[open] as Mark
  const low = text[at] === '„'
  let depth = 0
  let fallback: number | null = null
  for (let i = open + 1; i < marks.length; i++) {
    const mark = marks[i] as Mark
    if (mark.family !== family) continue
    if (family === 'single') {
      if (mark.opens && !mark.closes) return fallback
      if (!mark.closes) continue
      // "the players' bus": a plural's apostrophe closes only where nothing better does
      if (/[sS]/.test(text[mark.at - 1] as string) && /\s/.test(text[mark.at + 1] ?? ' ') && mark.at + 1 < end) fallback ??= i
      else return i
      continue
    }
    if (text[mark.at] === '“' && !low) {
      // opened again before it was closed: either an inner quotation or a forgotten mark
      if (mark.opens && !mark.closes) depth++
      continue
    }
    if (!mark.closes) {
      if (mark.opens && !mark.sure) return i
      continue
    }
    if (isInch(text, marks, i)) continue
    if (depth > 0 && marks.slice(i + 1).some((later) => later.family === family && later.closes)) {
      depth--
      continue
    }
    return i
  }
  return fallback
}

/** Whether a straight mark after a digit stands for inches: another mark behind it closes the quotation. */
function isInch(text: string, marks: readonly Mark[], i: number): boolean {
  const { at } = marks[i] as Mark
  if (text[at] !== '"' || !/[0-9]/.test(text[at - 1] ?? '')) return false
  const next = marks.slice(i + 1).find((mark) => mark.family === 'double')
  return next?.closes === true && !/\s/.test(text[next.at - 1] ?? ' ')
}

function opensNext(text: string, end: number, family: Mark['family']): boolean {
  for (const [from, to] of paragraphs(text.slice(end + 1, end + 400))) {
    const [mark] = marksOf(text, end + 1 + from, end + 1 + to)
    return mark !== undefined && mark.at === end + 1 + from && mark.family === family && mark.opens
  }
  return false
}

import { quotationsOf } from '@onrecord/reader'
import type { Span } from '@onrecord/record'
import type { Warning } from './warning.ts'

/** Marks that leave nothing in doubt: a single one may be an apostrophe, and a straight one behind a digit inches. */
const MARK = /[“”„«»]|(?<![\p{N}])["＂]/gu

/** Quotation marks that find no partner. A paragraph that runs on in the next, which opens again, is none. */
export function openMarks(text: string): Warning[] {
  const quotations = quotationsOf(text)
  const unclosed = quotations
    .filter(({ closed, speech }, i) => !closed && quotations[i + 1]?.speech !== speech)
    .map(({ span: [start] }): Span => [start, start + 1])
  const within = quotations.filter(({ closed }) => closed).flatMap(({ span }) => unevenIn(text, span))
  const stray = [...text.matchAll(MARK)]
    .filter(({ index }) => !quotations.some(({ span: [start, end] }) => start <= index && index < end))
    .map(({ index }): Span => [index, index + 1])
  return [...unclosed, ...within, ...stray].sort((a, b) => a[0] - b[0]).map((span) => ({ kind: 'open mark', spans: [span] }))
}

/** The mark inside a quotation that opens and is never closed, where as many do not close as open. */
function unevenIn(text: string, [start, end]: Span): Span[] {
  const open: number[] = []
  for (let at = start; at < end; at++) {
    if (text[at] === '“') open.push(at)
    else if (text[at] === '”') open.pop()
  }
  // of a quotation whose outer marks are of another kind nothing is left open
  const left = text[start] === '“' && text[end - 1] === '”' ? open[0] : undefined
  return left === undefined ? [] : [[left, left + 1]]
}

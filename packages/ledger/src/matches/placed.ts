import { lengthOf, type Span } from '@onrecord/record'

/** What parts the pieces of a content in the words that the ledger stores. */
export const BETWEEN_PIECES = ' … '

/** Where a span of the stored words stands in the article, a span a piece. */
export function placed([start, end]: Span, content: readonly Span[]): [number, number][] {
  const spans: [number, number][] = []
  let before = 0
  for (const piece of content) {
    const length = lengthOf(piece)
    const [from, to] = [Math.max(start - before, 0), Math.min(end - before, length)]
    if (from < to) spans.push([piece[0] + from, piece[0] + to])
    before += length + BETWEEN_PIECES.length
  }
  return spans
}

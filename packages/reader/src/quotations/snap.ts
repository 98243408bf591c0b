import { intersection, lengthOf, type Span, totalLength, union } from '@onrecord/record'
import type { Quotation } from './quotations.ts'
import { touched } from './touched.ts'

/** A quotation that content covers this far belongs to it whole; one that it covers less is cut off. */
const COVERED = 0.5

/** Content with its ends moved to the quotation marks they meant: a quotation that is mostly covered is covered whole, marks included, and
 *  one that the content only touches is left out. Quotations that lie inside the content, or do not touch it, change nothing. */
export function snap(content: readonly Span[], quotations: readonly Quotation[]): Span[] {
  let spans = union(content)
  if (spans.length === 0) return spans
  for (const { span } of touched(quotations, spans)) {
    const shared = totalLength(intersection(spans, [span]))
    if (shared === 0 || shared === lengthOf(span)) continue
    spans = shared / lengthOf(span) >= COVERED ? union([...spans, span]) : cut(spans, span)
  }
  return spans
}

function cut(spans: readonly Span[], [start, end]: Span): Span[] {
  // a content that stands wholly inside a quotation is a part of that quotation, not a slip
  return spans.flatMap(([s, e]): Span[] => {
    if (s >= start && e <= end) return [[s, e]]
    const left: Span[] = []
    if (s < start) left.push([s, Math.min(e, start)])
    if (e > end) left.push([Math.max(s, end), e])
    return left
  })
}

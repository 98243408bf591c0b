import type { Span } from '@onrecord/record'
import type { Quotation } from './quotations.ts'

/** The quotations between the first and the last character of spans, found by bisection: a book has thousands.
 *  @param quotations  in text order, without overlap, as quotationsOf gives them */
export function touched(quotations: readonly Quotation[], spans: readonly Span[]): readonly Quotation[] {
  const start = Math.min(...spans.map(([s]) => s))
  const end = Math.max(...spans.map(([, e]) => e))
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle] as Quotation).span[1] <= start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < quotations.length && (quotations[to] as Quotation).span[0] < end) to++
  return quotations.slice(low, to)
}

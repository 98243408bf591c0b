import type { Span } from '@onrecord/record'

/** For each place asked, the innermost statement whose content holds it; places ascend, so that all answers together take linear time.
 *  @param contents  of each statement
 *  @param asked     spans, in any order
 *  @param except    for each asked span, the statement that does not count: its own
 *  @returns index of a statement for each asked span, or null */
export function enclosing(contents: readonly (readonly Span[])[], asked: readonly Span[], except: readonly number[]): (number | null)[] {
  const pieces = contents
    .flatMap((spans, statement) => spans.map(([start, end]) => ({ start, end, statement })))
    .sort((a, b) => a.start - b.start)
  const order = asked.map((_, i) => i).sort((a, b) => (asked[a] as Span)[0] - (asked[b] as Span)[0])
  const found: (number | null)[] = asked.map(() => null)
  let open: typeof pieces = []
  let next = 0
  for (const i of order) {
    const [start, end] = asked[i] as Span
    while (next < pieces.length && (pieces[next] as (typeof pieces)[0]).start <= start) open.push(pieces[next++] as (typeof pieces)[0])
    open = open.filter((piece) => piece.end > start)
    const holding = open.filter((piece) => piece.end >= end && piece.statement !== except[i])
    const innermost = holding.reduce<(typeof pieces)[0] | null>((a, b) => (a === null || b.end - b.start < a.end - a.start ? b : a), null)
    found[i] = innermost?.statement ?? null
  }
  return found
}

import { holds, type Span, totalLength } from '@onrecord/record'

type Placed = { readonly cue: readonly Span[]; readonly source: readonly Span[]; readonly content: readonly Span[] }

/** For each statement the index of the smallest one whose content holds its content and its cue, or null. */
export function parentsOf(statements: readonly Placed[]): (number | null)[] {
  const byStart = statements.map((statement, i) => ({ i, statement, size: totalLength(statement.content), ...reach(statement.content) }))
  byStart.sort((a, b) => a.start - b.start || b.end - a.end)
  const parents: (number | null)[] = statements.map(() => null)
  let open: typeof byStart = []
  for (const inner of byStart) {
    open = open.filter((outer) => outer.end > inner.start)
    const holding = open.filter(
      (outer) => outer.size > inner.size && holds(outer.statement.content, [...inner.statement.content, ...inner.statement.cue]),
    )
    const smallest = holding.reduce<(typeof byStart)[number] | null>(
      (best, outer) => (best && best.size <= outer.size ? best : outer),
      null,
    )
    parents[inner.i] = smallest?.i ?? null
    open.push(inner)
  }
  return parents
}

const reach = (spans: readonly Span[]) => ({ start: Math.min(...spans.map(([s]) => s)), end: Math.max(...spans.map(([, e]) => e)) })

import type { Span } from './span.ts'

/** A piece of a text between two neighbouring borders of spans. */
export type Piece<Mark> = {
  readonly words: string
  readonly start: number
  /** The marks that cover it, in the order given. */
  readonly over: readonly Mark[]
}

/** A text cut at every border of the spans that are marked in it; the pieces in their order make up the text.
 *  @param start  where the text begins in what the spans count in, when it is a part of that */
export function cut<Mark extends { readonly span: Span }>(text: string, marks: readonly Mark[], start = 0): Piece<Mark>[] {
  const within = (at: number) => Math.max(0, Math.min(text.length, at - start))
  const placed = marks
    .map((mark, order) => ({ mark, order, from: within(mark.span[0]), to: within(mark.span[1]) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from)
  const borders = [...new Set([0, text.length, ...placed.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  const pieces: Piece<Mark>[] = []
  let open: typeof placed = []
  let next = 0
  for (const [i, from] of borders.slice(0, -1).entries()) {
    const to = borders[i + 1] as number
    open = open.filter((one) => one.to > from)
    const first = next
    while (next < placed.length && (placed[next] as (typeof placed)[number]).from === from) next += 1
    if (next > first) open = [...open, ...placed.slice(first, next)].sort((a, b) => a.order - b.order)
    pieces.push({ words: text.slice(from, to), start: start + from, over: open.map(({ mark }) => mark) })
  }
  return pieces
}

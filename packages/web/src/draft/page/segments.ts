import type { Span } from '@onrecord/record'

/** Characters of a text that one entry points at. */
export type Marked<Entry> = { readonly span: Span; readonly entry: Entry }

/** A run of characters that the same entries point at. */
export type Segment<Entry> = { readonly span: Span; readonly entries: readonly Entry[] }

/** A stretch of a text, cut wherever what points at it changes; entries keep their order. */
export function segmentsOf<Entry>([start, end]: Span, marked: readonly Marked<Entry>[]): Segment<Entry>[] {
  const within = marked.filter(({ span }) => span[0] < end && span[1] > start && span[0] < span[1])
  const cuts = new Set([start, end, ...within.flatMap(({ span }) => span).filter((at) => at > start && at < end)])
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] as number
    return { span: [from, to], entries: within.filter(({ span }) => span[0] <= from && to <= span[1]).map(({ entry }) => entry) }
  })
}

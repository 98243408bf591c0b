import { meet, type Span, union } from '@onrecord/record'
import type { Attribution } from './attributions.ts'

/** Attributions of windows that repeat a paragraph, as one list in text order: the same cue read twice is one attribution with the contents of both. */
export function join<A extends Attribution>(perWindow: readonly (readonly A[])[]): A[] {
  const joined: A[] = []
  let before = 0
  for (const attributions of perWindow) {
    const end = joined.length
    for (const attribution of attributions) {
      let twin = before
      while (twin < end && !isTwin(joined[twin] as A, attribution)) twin++
      if (twin === end) joined.push(attribution)
      else joined[twin] = both(joined[twin] as A, attribution)
    }
    before = end
  }
  return joined.sort(inTextOrder)
}

/** By where the content begins, then by where it ends. */
export const inTextOrder = (a: Attribution, b: Attribution): number => first(a) - first(b) || last(a) - last(b)

function isTwin(a: Attribution, b: Attribution): boolean {
  if (a.cue.length > 0 || b.cue.length > 0) return a.cue.length > 0 && b.cue.length > 0 && meet(a.cue, b.cue)
  return meet(a.content, b.content)
}

function both<A extends Attribution>(a: A, b: A): A {
  // the window that held the paragraph as its own saw more of what stands before it
  return { ...a, source: a.source.length > 0 ? a.source : b.source, content: union([...a.content, ...b.content]) }
}

const first = ({ content }: Attribution) => Math.min(...content.map(([start]: Span) => start))
const last = ({ content }: Attribution) => Math.max(...content.map(([, end]: Span) => end))

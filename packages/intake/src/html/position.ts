import type { Span } from '@onrecord/record'
import type { Block } from './blocks/block.ts'
import { type Element, isElement, type Text } from './tree.ts'

/** A place in the page as a browser finds it: the n-th child node of the element at a CSS path, and the offset in its data. */
export type DomPoint = { readonly path: string; readonly node: number; readonly offset: number }
export type DomRange = { readonly start: DomPoint; readonly end: DomPoint }

/** A block and where it begins in the article's text. */
export type PlacedBlock = { readonly block: Block; readonly start: number }

/** Where characters of the article's text stand in the page; null for a span that holds none of the page's, or one that stands deeper than
 *  browsers keep. */
export function domRange(placed: readonly PlacedBlock[], pathOf: (element: Element) => string | null, [start, end]: Span): DomRange | null {
  const first = pointAt(placed, start, true)
  const last = end > start ? pointAt(placed, end - 1, false) : first
  if (first === null || last === null) return null
  const [from, to] = [pathOf(first.node.parent), pathOf(last.node.parent)]
  if (from === null || to === null) return null
  return {
    start: { path: from, node: childNumber(first.node), offset: first.offset },
    end: { path: to, node: childNumber(last.node), offset: end > start ? last.offset + 1 : last.offset },
  }
}

/** The text node and offset of a character; between two nodes, the next one's start or the last one's end. */
function pointAt(placed: readonly PlacedBlock[], at: number, forward: boolean): { node: Text; offset: number } | null {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle] as PlacedBlock).start <= at) low = middle + 1
    else high = middle
  }
  const found = placed[low - 1]
  if (!found) return null
  const { runs } = found.block
  const within = at - found.start
  const run = forward
    ? (runs.find((one) => one.at + one.length > within) ?? runs.at(-1))
    : (runs.findLast((one) => one.at <= within) ?? runs[0])
  if (!run) return null
  return { node: run.node, offset: run.offset + Math.min(Math.max(0, within - run.at), run.length - (forward ? 0 : 1)) }
}

/** Counted as the browser does, text nodes and elements. */
function childNumber(node: Text): number {
  return node.parent.children.findIndex((child) => !isElement(child) && child === node)
}

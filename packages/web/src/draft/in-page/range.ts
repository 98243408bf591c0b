import type { DomPoint, DomRange } from '@onrecord/intake/article'

/** The range of a page that intake's places name; null where the page is not as it was read.
 *  @param root  what the paths are looked up in */
export function rangeOf(root: ParentNode, { start, end }: DomRange): Range | null {
  const [from, to] = [pointOf(root, start), pointOf(root, end)]
  if (from === null || to === null) return null
  const range = new Range()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

function pointOf(root: ParentNode, { path, node, offset }: DomPoint): [Text, number] | null {
  const parent = root.querySelector(path)
  const texts = parent ? childrenOf(parent)[node] : undefined
  let left = offset
  for (const text of texts ?? []) {
    if (left <= text.length) return [text, left]
    left -= text.length
  }
  return null
}

/** The children of an element as its HTML is read back: texts that follow one another are one, comments and empty texts are none. Of an element that
 *  is one child, no texts. */
function childrenOf(parent: Element): Text[][] {
  const children: Text[][] = []
  let isOpen = false
  for (const child of parent.childNodes) {
    if (child instanceof Element) {
      children.push([])
      isOpen = false
    } else if (child instanceof Text && child.length > 0) {
      if (isOpen) children.at(-1)?.push(child)
      else children.push([child])
      isOpen = true
    }
  }
  return children
}

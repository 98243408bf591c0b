import type { Span } from '@onrecord/record'

/** The characters of an element that are selected; null where none are, or some outside. */
export function selectedIn(element: Element): Span | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return [start, start + range.toString().length]
}

/** Selects characters of an element. */
export function select(element: Element, [start, end]: Span): void {
  const [from, to] = [nodeAt(element, start), nodeAt(element, end)]
  if (from && to) getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at)
}

function nodeAt(element: Element, offset: number): { readonly node: Node; readonly at: number } | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let passed = 0
  let last: Node | null = null
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (offset <= passed + length) return { node, at: offset - passed }
    passed += length
    last = node
  }
  return last && { node: last, at: last.textContent?.length ?? 0 }
}

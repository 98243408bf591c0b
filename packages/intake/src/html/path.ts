import { type Element, isElement } from './tree.ts'

const SAFE_ID = /^[A-Za-z][\w-]*$/
/** Chromium's tree is no deeper; a path into such depths would lead nowhere, and be longer than the page. */
const DEEPEST = 512

/** Makes CSS paths of a page's elements: from the nearest id that no other element has, or from the body, by `nth-of-type`; null for an element
 *  that is nested deeper than browsers keep. */
export function pathMaker(elements: readonly Element[]): (element: Element) => string | null {
  const count = new Map<string, number>()
  for (const { attributes } of elements) if (attributes.id !== undefined) count.set(attributes.id, (count.get(attributes.id) ?? 0) + 1)
  const known = new Map<Element, string>()
  const place = placer()

  const anchor = (element: Element): string | null => {
    if (element.parent === null || element.tag === 'html') return ''
    if (element.tag === 'body') return 'body'
    const { id } = element.attributes
    return id !== undefined && SAFE_ID.test(id) && count.get(id) === 1 ? `#${id}` : null
  }
  return (element) => {
    if (element.depth > DEEPEST) return null
    const chain: Element[] = []
    let at: Element | null = element
    let path: string | null = null
    while (at !== null && path === null) {
      path = known.get(at) ?? anchor(at)
      if (path === null) chain.push(at)
      at = at.parent
    }
    let made = path ?? ''
    for (const link of chain.reverse()) {
      made = `${made || 'body'} > ${link.tag}:nth-of-type(${place(link)})`
      known.set(link, made)
    }
    return made || 'body'
  }
}

/** Numbers elements among the children of their tag, from 1; the children of one parent all at once. */
function placer(): (element: Element) => number {
  const places = new Map<Element, number>()
  return (element) => {
    if (!places.has(element)) {
      const last = new Map<string, number>()
      for (const sibling of element.parent?.children ?? []) {
        if (!isElement(sibling)) continue
        const number = (last.get(sibling.tag) ?? 0) + 1
        last.set(sibling.tag, number)
        places.set(sibling, number)
      }
    }
    return places.get(element) ?? 1
  }
}

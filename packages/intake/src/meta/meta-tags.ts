import type { Element } from '../html/tree.ts'

/** The page's `meta` elements by name, property or itemprop in lower case; of several with one name, all in order. */
export function metaTags(elements: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>()
  for (const { tag, attributes } of elements) {
    if (tag !== 'meta') continue
    const content = attributes.content?.trim()
    if (!content) continue
    for (const name of new Set([attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']]))
      if (name) {
        const contents = tags.get(name.toLowerCase())
        if (contents) contents.push(content)
        else tags.set(name.toLowerCase(), [content])
      }
  }
  return tags
}

/** The first content of a name that ends so: outlets put a prefix of their own before it. */
export function firstEndingIn(tags: ReadonlyMap<string, readonly string[]>, ending: string): string | null {
  for (const [name, [content]] of tags) if (name.endsWith(ending) && content !== undefined) return content
  return null
}

/** The first content of the first of these names that the page has. */
export function firstOf(tags: ReadonlyMap<string, readonly string[]>, ...names: readonly string[]): string | null {
  for (const name of names) {
    const [content] = tags.get(name) ?? []
    if (content !== undefined) return content
  }
  return null
}

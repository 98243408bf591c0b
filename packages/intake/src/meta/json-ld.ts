import { descendants, type Element, isElement } from '../html/tree.ts'

/** The fields of a JSON-LD article that intake reads; each null or empty where the page does not tell. */
export type LinkedArticle = {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly url: string | null
}

type Node = { readonly [key: string]: unknown }

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/
/** Graphs of pages are shallow; a page nested deeper is not read. */
const DEEPEST = 12

/** The page's own article in its JSON-LD: the first with a headline. Scripts that are not JSON are mended where the slip is known, and else passed over. */
export function linkedArticle(elements: readonly Element[]): LinkedArticle | null {
  const nodes = elements
    .filter(({ tag, attributes }) => tag === 'script' && /ld\+json/i.test(attributes.type ?? ''))
    .flatMap((script) => flatten(parse([...descendants(script)].map((node) => (isElement(node) ? '' : node.data)).join('')), 0))
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const node = articles.find((article) => typeof article.headline === 'string') ?? articles[0]
  if (!node) return null
  const byId = new Map(nodes.flatMap((entry) => (typeof entry['@id'] === 'string' ? [[entry['@id'], entry] as const] : [])))
  return {
    headline: textIn(node.headline) ?? textIn(node.name),
    authors: listOf(node.author ?? node.creator).flatMap((author) => namesIn(author, byId)),
    publisher: listOf(node.publisher).flatMap((publisher) => namesIn(publisher, byId))[0] ?? null,
    published: textIn(node.datePublished) ?? textIn(node.dateCreated),
    modified: textIn(node.dateModified),
    language: textIn(node.inLanguage),
    url: textIn(node.url) ?? textIn(node.mainEntityOfPage) ?? textIn((node.mainEntityOfPage as Node | undefined)?.['@id']),
  }
}

function parse(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s{0,9};?$/, '')
  // line breaks inside strings and commas before a closing bracket are what pages get wrong
  const mended = bare
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[\]}])/g, '$1')
    .replace(/;\s{0,9}$/, '')
  for (const text of [bare, mended])
    try {
      return JSON.parse(text)
    } catch {
      // the next form may parse; a script that never does tells nothing
    }
  return null
}

function flatten(value: unknown, depth: number): Node[] {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((entry) => flatten(entry, depth + 1))
  const node = value as Node
  return [
    node,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'itemListElement'].flatMap((key) =>
      flatten(node[key], depth + 1),
    ),
  ]
}

const typesOf = (node: Node): string[] => listOf(node['@type']).filter((type): type is string => typeof type === 'string')
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.flat() : value === undefined || value === null ? [] : [value])
const textIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

function namesIn(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (value === null || typeof value !== 'object') return []
  const node = value as Node
  const name = node.name ?? byId.get(String(node['@id']))?.name
  return listOf(name).flatMap((entry) => textIn(entry) ?? [])
}

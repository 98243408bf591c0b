import { Parser } from 'htmlparser2'

/** An element of a page, as light as the extraction needs it. */
export type Element = {
  readonly tag: string
  readonly attributes: { readonly [name: string]: string }
  readonly parent: Element | null
  readonly children: (Element | Text)[]
  /** How many elements hold this one. */
  readonly depth: number
  /** Its number in the order of the page. */
  readonly index: number
}

/** A run of characters between two tags, as the browser's text node holds it: references decoded, white space kept. */
export type Text = {
  readonly parent: Element
  data: string
}

export type Tree = {
  readonly root: Element
  readonly elements: readonly Element[]
  /** False where the page has more than {@link MOST_ELEMENTS}: the rest was not read. */
  readonly isWhole: boolean
}

/** A page of news has some thousands; each takes some 500 bytes of memory. */
export const MOST_ELEMENTS = 500_000

export const isElement = (node: Element | Text): node is Element => 'tag' in node

/** Elements that hold no text of the page; their content is not kept, except of scripts that carry JSON-LD. */
const SILENT = new Set([
  'style',
  'template',
  'svg',
  'math',
  'noscript',
  'iframe',
  'object',
  'select',
  'textarea',
  'canvas',
  'video',
  'audio',
])

/** Elements that one parser holds open: each tag costs it as much as its stack is high. No page that a browser shows is this deep. */
const HIGHEST_STACK = 1000
/** Elements whose content is characters and no tags: a parser that begins inside them would not know. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'plaintext', 'xmp'])

/** Reads HTML into a tree, in one pass and without recursion: a page nested 100,000 deep is only a long chain. */
export function parseTree(html: string): Tree {
  const elements: Element[] = []
  let silent: Element | null = null
  const add = (tag: string, attributes: { [name: string]: string }, parent: Element | null): Element => {
    const element: Element = { tag, attributes, parent, children: [], depth: parent ? parent.depth + 1 : 0, index: elements.length }
    elements.push(element)
    parent?.children.push(element)
    return element
  }
  const root = add('#document', {}, null)
  let open = root

  /** Parses to the end, or until the stack is full; what is open then stays open, and its end tags count no more.
   *  @returns  how many characters were read */
  const parse = (rest: string): number => {
    const base = open.depth
    let read = rest.length
    const parser = new Parser(
      {
        onopentag(tag, attributes) {
          // the browser puts rows that stand straight in a table into a body
          if (tag === 'tr' && open.tag === 'table') open = add('tbody', {}, open)
          open = add(tag, attributes, open)
          if (silent === null && SILENT.has(tag)) silent = open
          if (elements.length > MOST_ELEMENTS) parser.pause()
          else if (open.depth - base > HIGHEST_STACK && !RAW.has(tag)) {
            // the end of what holds no text would not be seen any more: from here on its content counts
            if (silent !== null) open = silent.parent ?? root
            silent = null
            read = parser.endIndex + 1
            parser.pause()
          }
        },
        ontext(data) {
          if (silent !== null || (open.tag === 'script' && !/ld\+json/i.test(open.attributes.type ?? ''))) return
          const last = open.children.at(-1)
          if (last && !isElement(last)) last.data += data
          else open.children.push({ parent: open, data })
        },
        onclosetag(tag) {
          if (open.tag === 'tbody' && tag === 'table') open = open.parent ?? root
          if (silent === open) silent = null
          open = open.parent ?? root
        },
      },
      { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    )
    parser.write(rest)
    if (read === rest.length) parser.end()
    return read
  }
  let at = 0
  while (at < html.length && elements.length <= MOST_ELEMENTS) at += parse(html.slice(at))
  return { root, elements, isWhole: elements.length <= MOST_ELEMENTS }
}

/** Every node under an element, in the order of the page. */
export function* descendants(element: Element): Iterable<Element | Text> {
  const stack = [...element.children].reverse()
  while (stack.length > 0) {
    const node = stack.pop() as Element | Text
    yield node
    if (isElement(node)) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Element | Text)
  }
}

/** The characters of an element, white space collapsed. */
export function textOf(element: Element): string {
  let text = ''
  for (const node of descendants(element)) if (!isElement(node)) text += node.data
  return text.replace(/\s+/g, ' ').trim()
}

/** Nodes in a line of a page at most. */
const MOST_NODES = 200

/** The same of an element that holds one short line; null where it holds more than `longest` characters, or too much to be a line. */
export function lineOf(element: Element, longest: number): string | null {
  let text = ''
  let count = 0
  for (const node of descendants(element)) {
    count++
    if (!isElement(node)) text += node.data.replace(/\s+/g, ' ')
    if (count > MOST_NODES || text.trim().length > longest) return null
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** Its class and id, as one string to look words up in. */
export const nameOf = ({ attributes }: Element): string => `${attributes.class ?? ''} ${attributes.id ?? ''}`

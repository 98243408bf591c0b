import type { SectionKind } from '@onrecord/record'
import type { Traits } from '../traits.ts'
import { type Element, isElement, type Text } from '../tree.ts'
import type { Block } from './block.ts'
import { Inline } from './inline.ts'

const BLOCK = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul #document`.split(/\s+/),
)

/** Elements that are no part of any story. */
const SKIPPED = new Set('head script button input label nav footer dialog datalist output progress meter map'.split(' '))

/** Who wrote a post stands in the footer of its quotation. */
const isSignature = ({ tag, parent }: Element): boolean => tag === 'footer' && parent?.tag === 'blockquote'

/** Text between two block borders, in the order of the page; parts that cannot be the story are left out.
 *  @param isOut  decides on an element before its content is looked at */
export function blocksOf(root: Element, traits: (element: Element) => Traits, isOut: (element: Element) => boolean): Block[] {
  const blocks: Block[] = []
  let inline = new Inline()
  let breaks = 0
  const held: Element[] = [root]
  const flush = () => {
    breaks = 0
    if (inline.text !== '') {
      const element = held.at(-1) as Element
      blocks.push({
        element,
        kind: kindOf(element, traits, inline.text.length),
        text: inline.text,
        runs: inline.runs,
        linkLength: inline.linkLength,
      })
    }
    inline = new Inline()
  }
  let links = 0
  const stack: (Element | Text | { readonly leaves: Element })[] = [...root.children].reverse()
  while (stack.length > 0) {
    const node = stack.pop() as Element | Text | { leaves: Element }
    if ('leaves' in node) {
      if (node.leaves.tag === 'a') links--
      if (BLOCK.has(node.leaves.tag)) {
        flush()
        held.pop()
      }
      continue
    }
    if (!isElement(node)) {
      if (breaks > 1 && /\S/.test(node.data)) flush()
      if (/\S/.test(node.data)) breaks = 0
      inline.add(node, links > 0)
      continue
    }
    if ((SKIPPED.has(node.tag) && !isSignature(node)) || isHidden(node) || isOut(node)) continue
    if (node.tag === 'br') {
      breaks++
      inline.space()
      continue
    }
    if (node.tag === 'a') links++
    if (BLOCK.has(node.tag)) {
      flush()
      held.push(node)
    }
    stack.push({ leaves: node })
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Element | Text)
  }
  flush()
  return blocks
}

function isHidden({ attributes }: Element): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true
  return attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style)
}

/** How far up a block's kind is looked for. */
const REACH = 6

/** A paragraph in a container of pictures is longer than their captions. */
const LONGEST_CAPTION = 250

function kindOf(element: Element, traits: (element: Element) => Traits, length: number): SectionKind {
  if (/^h[1-6]$/.test(element.tag)) return 'heading'
  let kind: SectionKind = 'paragraph'
  let at: Element | null = element
  for (let up = 0; at !== null && up < REACH; up++, at = at.parent) {
    if (at.tag === 'figcaption' || at.tag === 'caption') return 'caption'
    const { caption, picture, embed } = traits(at)
    if (at.tag === 'figure') return embed && kind === 'quote' ? 'embed' : 'caption'
    if (at.tag === 'article' || at.tag === 'main' || at.tag === 'body') break
    if (caption || (picture && up < 2 && length < LONGEST_CAPTION)) return 'caption'
    if (embed && (at.tag === 'blockquote' || up > 0)) return 'embed'
    if (at.tag === 'blockquote') kind = 'quote'
    else if ((at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') && kind === 'paragraph') kind = 'list'
  }
  return kind
}

import type { Block } from './blocks/block.ts'
import type { Traits } from './traits.ts'
import type { Element } from './tree.ts'

/** A block shorter than this tells nothing of where the story is. */
const SHORTEST = 25
/** How many ancestors a block speaks for. */
const REACH = 5

const TAG_SCORE: { readonly [tag: string]: number } = {
  div: 5,
  article: 10,
  main: 5,
  section: 3,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  th: -5,
}

/** What stands under an element: characters, those in links, and its score. */
export type Measure = { length: number; linkLength: number; score: number }

/** Scores the elements that hold blocks, as Readability does: each block adds one point, one a comma, one a hundred characters (three at most)
 *  to its container, half to the next, and a third, a sixth… to those above; the sum is weighed by tag, class and id, and by the share of links. */
export function measure(blocks: readonly Block[], traits: (element: Element) => Traits): Map<Element, Measure> {
  const measures = new Map<Element, Measure>()
  const of = (element: Element): Measure => {
    const held = measures.get(element)
    if (held) return held
    const made = { length: 0, linkLength: 0, score: Number.NaN }
    measures.set(element, made)
    return made
  }
  for (const { element, text, linkLength, kind } of blocks) {
    for (let at: Element | null = element; at !== null && !measures.has(at); at = at.parent) of(at)
    const own = of(element)
    own.length += text.length
    own.linkLength += linkLength
    if (text.length < SHORTEST || kind === 'heading' || kind === 'caption') continue
    const points = (1 + commas(text) + Math.min(3, Math.floor(text.length / 100))) * (1 - linkLength / text.length)
    // a paragraph speaks for what holds it; a bare div holds its text itself
    let at: Element | null = element.tag === 'p' || element.tag === 'li' || /^h\d$/.test(element.tag) ? element.parent : element
    // the document itself counts only where a text stands straight in it: a piece of HTML without a body
    for (let level = 0; at !== null && (at.parent !== null || level === 0) && level < REACH; level++, at = at.parent) {
      const held = of(at)
      if (Number.isNaN(held.score)) held.score = (TAG_SCORE[at.tag] ?? 0) + traits(at).weight
      held.score += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3)
    }
  }
  // children stand after their parents in the page: from the last on, each hands its sum up once
  for (const [{ parent }, { length, linkLength }] of [...measures].sort((a, b) => b[0].index - a[0].index)) {
    const above = parent && measures.get(parent)
    if (!above) continue
    above.length += length
    above.linkLength += linkLength
  }
  for (const held of measures.values()) held.score *= 1 - held.linkLength / Math.max(1, held.length)
  return measures
}

export const commas = (text: string): number => text.match(/[,،、，﹐︐]/g)?.length ?? 0

import type { Block } from './blocks/block.ts'
import { blocksOf } from './blocks/blocks.ts'
import { containerOf } from './container.ts'
import { rules } from './rules/index.ts'
import { type Measure, measure } from './score.ts'
import { signUps } from './sign-ups.ts'
import { type Traits, traitReader } from './traits.ts'
import type { Element, Tree } from './tree.ts'

/** A story shorter than this is doubted: the page is read again with less left out. */
const SHORT_STORY = 500

/** The blocks of the story, in the order of the page: main text, and captions and embeds typed as such; none where the page holds no running text. */
export function extract({ root, elements }: Tree, title: string | null): readonly Block[] {
  const traits = traitReader()
  const boxes = signUps(elements)
  let longest: readonly Block[] = []
  for (const isOut of [(element: Element) => boxes.has(element) || isUnlikely(element, traits), () => false]) {
    const story = attempt(blocksOf(root, traits, isOut), title, traits)
    if (lengthOf(story) > lengthOf(longest)) longest = story
    if (lengthOf(longest) >= SHORT_STORY) break
  }
  return longest
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { kind, text }) => (kind === 'caption' ? sum : sum + text.length), 0)

function attempt(blocks: readonly Block[], title: string | null, traits: (element: Element) => Traits): readonly Block[] {
  const measures = measure(blocks, traits)
  const container = containerOf(measures)
  if (container === null) return []
  const inside = new Map<Element, boolean>([container, ...siblings(container, measures, traits)].map((part) => [part, true]))
  const isInside = (element: Element): boolean => {
    const chain: Element[] = []
    let at: Element | null = element
    while (at !== null && !inside.has(at)) {
      chain.push(at)
      at = at.parent
    }
    let answer = at !== null && (inside.get(at) as boolean)
    for (const link of chain.reverse()) {
      if (answer && isClutter(link, measures, traits)) answer = false
      inside.set(link, answer)
    }
    return answer
  }
  const story = blocks.filter(({ element }) => isInside(element))
  return rules.reduce<readonly Block[]>((left, rule) => rule({ title, blocks: left }), story)
}

function isUnlikely(element: Element, traits: (element: Element) => Traits): boolean {
  if (element.tag === 'body' || element.tag === 'html' || element.tag === 'article' || element.tag === 'main' || element.tag === 'a')
    return false
  if (element.tag === 'aside') return true
  return traits(element).unlikely || UNLIKELY_ROLES.has(element.attributes.role ?? '')
}

const UNLIKELY_ROLES = new Set([
  'menu',
  'menubar',
  'complementary',
  'navigation',
  'alert',
  'alertdialog',
  'dialog',
  'search',
  'banner',
  'contentinfo',
])

/** Neighbours of the container that carry on the story. */
function siblings(container: Element, measures: ReadonlyMap<Element, Measure>, traits: (element: Element) => Traits): Element[] {
  const best = measures.get(container)
  if (!best || container.parent === null) return []
  const least = Math.max(10, best.score * 0.2)
  const { class: name } = container.attributes
  const carriesOn = (node: Element): boolean => {
    const held = measures.get(node)
    if (!held || held.length === 0) return false
    const bonus = name && node.attributes.class === name ? best.score * 0.2 : 0
    if (held.score + bonus >= least && traits(node).weight >= 0) return true
    const density = held.linkLength / held.length
    return node.tag === 'p' && ((held.length > 80 && density < 0.25) || (density === 0 && held.length > 40))
  }
  const family = container.parent.children.filter((node): node is Element => 'tag' in node)
  const at = family.indexOf(container)
  const isIn = family.map((node) => node !== container && carriesOn(node))
  // a heading behind the container belongs to what it stands over
  for (let i = family.length - 2; i > at; i--) if (/^h[2-6]$/.test((family[i] as Element).tag) && isIn[i + 1]) isIn[i] = true
  return family.filter((_, i) => isIn[i])
}

const CONTAINERS = new Set(['div', 'section', 'ul', 'ol', 'table', 'header', 'form', 'dl', 'details', 'aside', 'span'])

/** Whether a part of the container is none of the story: few commas, and mostly links or of a bad name. */
function isClutter(element: Element, measures: ReadonlyMap<Element, Measure>, traits: (element: Element) => Traits): boolean {
  // a story inside the story's container is another one
  if (element.tag === 'article') return isUnder(element, 'article')
  if (!CONTAINERS.has(element.tag)) return false
  const held = measures.get(element)
  if (!held || held.length === 0) return false
  const density = held.linkLength / held.length
  const { weight } = traits(element)
  if (weight < 0 && held.length < 400) return true
  if (density > 0.5) return true
  const isList = element.tag === 'ul' || element.tag === 'ol'
  return (isList || weight <= 0) && density > 0.33 && held.length < 500
}

/** How far up a story that holds another is looked for. */
const REACH = 64

function isUnder(element: Element, tag: string): boolean {
  let at = element.parent
  for (let up = 0; at !== null && up < REACH; up++, at = at.parent) if (at.tag === tag) return true
  return false
}

import { type Element, lineOf } from './tree.ts'

/** A box around a form that asks for an address says no more than this. */
const LONGEST = 300
const STORY = new Set(['article', 'main', 'body', 'html', '#document'])

/** The boxes of newsletters: what stands around a field for an e-mail address, up to where the story begins. */
export function signUps(elements: readonly Element[]): ReadonlySet<Element> {
  const boxes = new Set<Element>()
  // fields stand together: what is around them is looked at once
  const known = new Map<Element, boolean>()
  const isBox = (element: Element): boolean => {
    const held = known.get(element) ?? (!STORY.has(element.tag) && lineOf(element, LONGEST) !== null)
    known.set(element, held)
    return held
  }
  for (const field of elements) {
    if (field.tag !== 'input' || !asksForAddress(field)) continue
    let box = field
    while (box.parent !== null && isBox(box.parent)) box = box.parent
    boxes.add(box)
  }
  return boxes
}

const asksForAddress = ({ attributes: { type, name, placeholder } }: Element) =>
  type === 'email' || /\be-?mail\b|\w@\w/i.test(`${name ?? ''} ${placeholder ?? ''}`)

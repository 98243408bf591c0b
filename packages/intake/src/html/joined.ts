import type { Section } from '@onrecord/record'
import type { Block } from './blocks/block.ts'
import type { PlacedBlock } from './position.ts'
import type { Element } from './tree.ts'

export type Joined = { readonly text: string; readonly sections: Section[]; readonly placed: readonly PlacedBlock[] }

/** The text of an article: its blocks parted by one line end, a section for each. */
export function joined(blocks: readonly Block[], pathOf: (element: Element) => string | null): Joined {
  const placed: PlacedBlock[] = []
  const sections: Section[] = []
  let text = ''
  for (const block of blocks) {
    if (text !== '') text += '\n'
    placed.push({ block, start: text.length })
    sections.push({ kind: block.kind, start: text.length, end: text.length + block.text.length, path: pathOf(block.element) })
    text += block.text
  }
  return { text, sections, placed }
}

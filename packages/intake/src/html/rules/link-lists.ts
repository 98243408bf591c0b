import type { Block } from '../blocks/block.ts'
import type { Story } from '../story.ts'

/** A block is a link, not a sentence with links, where this share of it is linked. */
const LINKED = 0.8

/** Blocks that are nothing but a link: "Read also: …", tags, names of sections. */
export function linkLists({ blocks }: Story): readonly Block[] {
  return blocks.filter(({ text, linkLength, kind }) => kind === 'heading' || linkLength < LINKED * text.replace(/\s/g, '').length)
}

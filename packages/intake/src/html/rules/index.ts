import type { Block } from '../blocks/block.ts'
import type { Story } from '../story.ts'
import { edges } from './edges.ts'
import { linkLists } from './link-lists.ts'
import { phrases } from './phrases.ts'
import { repeats } from './repeats.ts'

/** Each takes blocks away that are no part of the story; they run in this order. */
export const rules: readonly ((story: Story) => readonly Block[])[] = [repeats, linkLists, phrases, edges]

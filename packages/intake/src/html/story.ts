import type { Block } from './blocks/block.ts'

/** What the rules know of a page. */
export type Story = { readonly title: string | null; readonly blocks: readonly Block[] }

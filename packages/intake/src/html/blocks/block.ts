import type { SectionKind } from '@onrecord/record'
import type { Element, Text } from '../tree.ts'

/** Characters of a block that stand together in one text node, one to one. */
export type Run = { readonly at: number; readonly length: number; readonly node: Text; readonly offset: number }

/** Running text between two block borders of a page: a paragraph, a heading, a list's entry. */
export type Block = {
  readonly element: Element
  readonly kind: SectionKind
  /** White space collapsed, none at the ends. */
  readonly text: string
  readonly runs: readonly Run[]
  /** Characters that stand in links. */
  readonly linkLength: number
}

import type { Article, SectionKind, Span } from '@onrecord/record'
import type { DomRange } from './html/position.ts'
import type { OwnLinks } from './meta/own-links.ts'

/** An article, and where its page says that it stands. */
export type ReadArticle = { readonly article: Article; readonly links: OwnLinks }

/** An article, and its way back into the page. */
export type ReadPage = ReadArticle & {
  /** Parts of the story beside its running text: captions. */
  readonly asides: readonly { readonly kind: SectionKind; readonly text: string; readonly path: string | null }[]
  /** Where a span of the text stands in the page; null where the input was plain text or the span holds none of its characters. */
  readonly toDom: (span: Span) => DomRange | null
}

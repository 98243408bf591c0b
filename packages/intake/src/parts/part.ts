import { InputError, type Page } from '@onrecord/record'
import type { ReadArticle } from '../article-in-page.ts'
import type { ArticleOptions } from '../options.ts'
import type { Story } from '../story/story.ts'

/** What stands in an input; an input holds one of them or a million. */
export type Part =
  /** A page or a story, in its bytes, and how its article is read; that throws what an article's intake throws. */
  | { readonly kind: 'page'; readonly page: Page; readonly read: (options?: Omit<ArticleOptions, 'name'>) => ReadArticle }
  /** Where a page stands; when it was last changed, in the words of the list that names it; and what that list tells of it. */
  | { readonly kind: 'address'; readonly address: string; readonly changed: string | null; readonly excerpt: Story | null }
  /** Where a further list stands. */
  | { readonly kind: 'list'; readonly address: string }
  /** What cannot be read, in its place. */
  | { readonly kind: 'fault'; readonly fault: InputError }

/** A fault in the place of what cannot be read; what is no {@link InputError} is thrown on. */
export function faultOf(error: unknown): Part {
  if (error instanceof InputError) return { kind: 'fault', fault: error }
  throw error
}

import type { Addition } from '../add.ts'
import type { StoredPage } from '../pages.ts'
import type { KeptRecord } from '../records.ts'

/** What a bundle has of an article. */
export type BundledArticle = { readonly record: KeptRecord; readonly pages: readonly StoredPage[] }

/** What makes a ledger have the article as the one of the bundle had it. */
export function additionsOf({ record, pages }: BundledArticle): Addition[] {
  if (pages.length === 0) return [{ record }]
  return pages.map((page) => ({ record, page: { ...page, name: page.url ?? page.sha256 } }))
}

import type { Addition } from '../add.ts'
import type { StoredPage } from '../pages.ts'
import type { SeenRecord } from '../records.ts'

/** What a bundle has of an article. */
export type BundledArticle = { readonly record: SeenRecord; readonly pages: readonly StoredPage[] }

/** What makes a ledger have the article as the one of the bundle had it. */
export function additionsOf({ record, pages }: BundledArticle): Addition[] {
  const addition = { record, seen: record.seen }
  if (pages.length === 0) return [addition]
  return pages.map((page) => ({ ...addition, page: { ...page, name: page.url ?? page.sha256 } }))
}

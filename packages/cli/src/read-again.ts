import { readPage } from '@onrecord/intake'
import type { BundledArticle } from '@onrecord/ledger/bundle'
import { InputError } from '@onrecord/record'

/** Whether the text of an article is what is read from one of its pages now. */
export function isReadAgain({ record: { article }, pages }: BundledArticle): boolean {
  return pages.some((page) => {
    try {
      return readPage({ ...page, name: page.sha256 }, { url: article.url ?? undefined }).article.text === article.text
    } catch (error) {
      // a feed, or a line of an archive: it was read by other means
      if (error instanceof InputError) return false
      throw error
    }
  })
}

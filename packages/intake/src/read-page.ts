import type { Page } from '@onrecord/record'
import type { ReadPage } from './article-in-page.ts'
import { decode } from './bytes/decode.ts'
import { isHtml } from './bytes/sniff.ts'
import { articleFromHtml } from './html/article.ts'
import type { ArticleOptions } from './options.ts'
import { articleFromText } from './text/article.ts'

/** Reads the article of a page's bytes: encoding, HTML or text, main text, metadata.
 *  @throws {InputError} `empty-page`, `not-text`, `not-an-article`, `bad-date` */
export function readPage(page: Page, options: Omit<ArticleOptions, 'name'> = {}): ReadPage {
  const text = decode(page)
  const given = { ...options, name: page.name, url: options.url ?? page.url }
  const isPage = /html/i.test(page.headers['content-type'] ?? '') || isHtml(text)
  return isPage ? articleFromHtml(text, given) : articleFromText(text, given)
}

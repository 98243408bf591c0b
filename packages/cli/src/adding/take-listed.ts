import { articleFromStory, type ReadArticle, readPage } from '@onrecord/intake'
import { type Article, InputError, type Page } from '@onrecord/record'
import type { Found } from './found.ts'
import { excerptKey, listedKey, pageKey } from './keys.ts'
import type { Outcome, TakeOptions } from './outcome.ts'
import { recordOf } from './record-of.ts'

/** Fetches and reads a page that a list names; what the list tells of it never stands in for it: where the page cannot be had, that is kept as an excerpt. */
export async function takeListed(
  { address, changed, excerpt }: Extract<Found, { kind: 'address' }>,
  { run, ledger, visitor, read: toRecord }: TakeOptions,
): Promise<Outcome> {
  const listed = { key: listedKey(address, changed), run: null }
  const short = { key: excerptKey(run, address), run }
  if ((await ledger.doneInputs([listed.key, short.key])).size > 0) return { kind: 'done' }
  const told = excerpt && articleIn(() => articleFromStory(excerpt))
  const asExcerpt = async (missed: unknown): Promise<Outcome> => {
    if (!(missed instanceof InputError) || !told) throw missed
    return { kind: 'read', record: await toRecord({ ...told, excerpt: true }), inputs: [short], missed }
  }
  let page: Page
  try {
    page = await visitor.page(address)
  } catch (missed) {
    return asExcerpt(missed)
  }
  const input = { key: pageKey(page, undefined), run: null }
  const inputs = [listed, input]
  const article = (await ledger.doneInputs([input.key])).get(input.key)
  if (article !== undefined) return { kind: 'again', again: { inputs, article, fetched: page.fetched } }
  let found: ReadArticle
  try {
    found = readPage(page)
  } catch (missed) {
    return asExcerpt(missed)
  }
  const dated = { ...found.article, published: found.article.published ?? told?.published ?? null }
  return { kind: 'read', record: await recordOf({ ...found, article: dated }, toRecord), page, inputs }
}

/** @returns  null where there is no article */
function articleIn(read: () => Article): Article | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

import { InputError } from '@onrecord/record'
import { z } from 'zod'
import { givenRecord } from '../given-record.ts'
import type { StoredPage } from '../pages.ts'
import type { BundledArticle } from './article.ts'
import { pagePath, pagesPath, partsOf, recordPath } from './layout.ts'
import { changed, type SignedEntry, type SignedFile } from './signed-entries.ts'

/** Entries put together to articles. What is wrong comes out in its place, and an article of which anything is wrong does not. */
export async function* articlesIn(entries: AsyncIterable<SignedEntry>, name: string): AsyncIterable<BundledArticle | InputError> {
  let article = ''
  let files = new Map<string, SignedFile>()
  let isWhole = true
  const finished = () => (isWhole && files.size > 0 ? articleOf(article, files, name) : null)
  for await (const { path, file } of entries) {
    const parts = partsOf(path)
    if (parts?.article !== article) {
      const before = finished()
      if (before) yield before
      article = parts?.article ?? ''
      files = new Map()
      isWhole = true
    }
    if (file instanceof InputError || parts === null) {
      isWhole = false
      yield file instanceof InputError ? file : changed(name, path, 'No bundle has such an entry.')
    } else files.set(path, file)
  }
  const last = finished()
  if (last) yield last
}

const Pages = z.array(
  z.object({
    sha256: z.string(),
    byteCount: z.int().nonnegative(),
    url: z.string().nullable(),
    fetched: z.string().nullable(),
    headers: z.record(z.string(), z.string()),
  }),
)

/** What was signed can still be no article: a signature tells whose it is, not that it is right. */
function articleOf(id: string, files: Map<string, SignedFile>, name: string): BundledArticle | InputError {
  try {
    const record = givenRecord(json(files, recordPath(id)), `${name}: ${recordPath(id)}`)
    if (record.article.id !== id) return changed(name, recordPath(id), `The record is of ${record.article.id}.`)
    const pages = Pages.parse(json(files, pagesPath(id))).map(({ byteCount: _, ...page }): StoredPage => {
      const file = files.get(pagePath(id, page.sha256))
      if (file?.sha256 !== page.sha256) throw changed(name, pagesPath(id), `The page ${page.sha256} is not there.`)
      return { ...page, bytes: file.bytes }
    })
    if (pages.length !== files.size - 2) return changed(name, pagesPath(id), 'A page is not told of.')
    return { record: { ...record, seen: record.seen ?? [] }, pages }
  } catch (error) {
    if (error instanceof InputError) return error
    return new InputError('bad-record', `${name}: ${pagesPath(id)}`, 'This is no article of a bundle. Ask for the bundle again.', {
      cause: error,
    })
  }
}

const json = (files: Map<string, SignedFile>, path: string): unknown => JSON.parse(String(files.get(path)?.bytes))

import type { Article, Record } from '@onrecord/record'
import { inOrder } from './in-order.ts'
import type { ReadOptions } from './reader.ts'

/** What reads articles: a Reader, or several behind one door. */
export type ArticleReader = {
  read(article: Article, options?: ReadOptions): Promise<Record>
  /** How many articles it takes at once; 1 if it does not say. */
  readonly atOnce?: number
}

/** What stands in an article's place where it could not be read. */
export type Failure = { readonly article: Article; readonly error: unknown }

export type ReadAllOptions = ReadOptions & {
  /** Told after each article how many are done. */
  readonly onProgress?: (articleCount: number) => void
}

/** Whether an article could not be read. */
export const isFailure = (read: Record | Failure): read is Failure => 'error' in read

/** Reads articles into records, in order, as many at once as the reader takes, in memory that does not grow with their number.
 *  An article that cannot be read comes out as a {@link Failure} in its place.
 *  @throws what `articles` throws, after the records before it; the signal's reason, at once */
export async function* readAll(
  articles: AsyncIterable<Article> | Iterable<Article>,
  reader: ArticleReader,
  { signal, minConfidence, onProgress }: ReadAllOptions = {},
): AsyncGenerator<Record | Failure, void, undefined> {
  const read = (article: Article, stop: AbortSignal) =>
    reader.read(article, { signal: stop, minConfidence }).catch((error: unknown): Failure => ({ article, error }))
  let articleCount = 0
  for await (const answer of inOrder(articles, read, { atOnce: reader.atOnce, signal })) {
    articleCount++
    onProgress?.(articleCount)
    yield answer
  }
}

import type { Article, Record } from '@onrecord/record'
import { expect, test } from 'vitest'
import { type ArticleReader, type Failure, isFailure, readAll } from './read-all.ts'

const article = (id: string) => ({ id }) as Article
const reader: ArticleReader = {
  atOnce: 2,
  read: async (given) => {
    if (given.id === 'b') throw new Error('no b')
    return { article: given } as Record
  },
}

test('an article that cannot be read is a failure in its place, and the rest goes on', async () => {
  const read: (Record | Failure)[] = []
  const counts: number[] = []
  for await (const answer of readAll(['a', 'b', 'c'].map(article), reader, { onProgress: (count) => counts.push(count) })) read.push(answer)
  expect(read.map(({ article }) => article.id)).toEqual(['a', 'b', 'c'])
  expect(read.map(isFailure)).toEqual([false, true, false])
  expect(read[1]).toMatchObject({ error: { message: 'no b' } })
  expect(counts).toEqual([1, 2, 3])
})

test('an abort is no failure of an article: it ends the reading', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(readAll([article('a')], reader, { signal }).next()).rejects.toThrow('enough')
})

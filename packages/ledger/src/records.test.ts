import type { Record } from '@onrecord/record'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Ledger, openLedger } from './index.ts'
import { databases } from './trial/databases.ts'
import { recordOf } from './trial/record.ts'

const gathered = async (ledger: Ledger, selection?: Parameters<Ledger['records']>[0]): Promise<Record[]> => {
  const all: Record[] = []
  for await (const { seen: _, ...record } of ledger.records(selection)) all.push(record)
  return all
}
const byArticle = (records: readonly Record[]) => records.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1))

describe.each(databases)('the records of a ledger in $name', ({ make, skip }) => {
  let place: Awaited<ReturnType<typeof make>>
  let ledger: Ledger
  const records = Array.from({ length: 45 }, (_, i) =>
    recordOf(
      [
        ['Ida Moor', `gate ${i} is shut`],
        ['Jon Orsos', 'no'],
      ],
      { published: `2026-03-${String((i % 28) + 1).padStart(2, '0')}`, outlet: i % 3 === 0 ? 'L’ÉCHO' : 'The Vale Post' },
    ),
  )
  beforeAll(async () => {
    if (skip) return
    place = await make()
    ledger = await openLedger(place.location)
    for await (const _ of ledger.addAll(records.map((record) => ({ record }))));
  })
  afterAll(async () => {
    await ledger?.close()
    await place?.drop()
  })
  beforeEach((context) => {
    if (skip) context.skip(skip)
  })

  test('all come out as they went in, to the order of their fields, by the ids of their articles', async () => {
    expect((await gathered(ledger)).map((record) => JSON.stringify(record))).toEqual(
      byArticle(records).map((record) => JSON.stringify(record)),
    )
  })

  test('some are selected by outlet and by the days of publication, both of them included', async () => {
    const wanted = (fits: (article: Record['article']) => boolean) => byArticle(records.filter(({ article }) => fits(article)))
    expect(await gathered(ledger, { outlet: 'l’écho' })).toEqual(wanted(({ outlet }) => outlet === 'L’ÉCHO'))
    expect(await gathered(ledger, { since: '2026-03-05', until: '2026-03-07' })).toEqual(
      wanted(({ published }) => published !== null && published >= '2026-03-05' && published <= '2026-03-07'),
    )
    expect(await gathered(ledger, { since: '2027-01-01' })).toEqual([])
  })

  test('the pages of an article come back with their bytes and where and when they were fetched', async () => {
    const record = records[7] as Record
    const page = { url: 'https://news.example/gate', headers: { etag: '"1"' }, fetched: '2026-03-09T10:00:00.000Z' }
    for (const bytes of [Uint8Array.of(1), Uint8Array.of(2, 0, 255)]) await ledger.add(record, { ...page, bytes, name: 'gate.html' })
    const pages = await ledger.pages(record.article.id)
    expect(pages.map(({ bytes, sha256, ...rest }) => ({ bytes: [...bytes], ...rest }))).toEqual([
      // by their hashes
      { bytes: [2, 0, 255], ...page },
      { bytes: [1], ...page },
    ])
    expect(await ledger.fetched(record.article.id)).toEqual(pages.map(({ sha256, url, fetched }) => ({ sha256, url, fetched })))
    expect(await ledger.pages('art-none')).toEqual([])
    for await (const { article, seen } of ledger.records({ since: '2026-03-08', until: '2026-03-08' }))
      expect(seen.includes(page.fetched)).toBe(article.id === record.article.id)
  })
})

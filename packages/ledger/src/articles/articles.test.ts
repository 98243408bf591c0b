import { beforeAll, describe, expect, test } from 'vitest'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'
import type { ArticlesQuery, ListedArticle } from './articles.ts'

const url = 'https://vale.example/dam'
const fetched = '2026-03-02T09:00:00.000Z'
const told = recordOf(
  [
    ['Ilse Varga', 'the gate holds'],
    ['Jon Orsos', 'it leaks'],
  ],
  { url, published: '2026-03-01' },
)
const dam = { ...told, article: { ...told.article, agency: 'Continental News Service', byline: ['Ada Lin'] } }
const others = Array.from({ length: 6 }, (_, i) =>
  recordOf([['Ida Moor', `road ${i} is shut`]], { outlet: 'L’Écho', published: i === 0 ? 'a Monday' : '2026-02-20' }),
)

describe.each(databases)('the articles of a ledger in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  openedFor({ name, make, skip }, (opened) => {
    ledger = opened.ledger
  })
  beforeAll(async () => {
    if (skip) return
    await ledger.add(dam, { name: url, url, fetched, headers: {}, bytes: new Uint8Array() })
    for (const record of others) await ledger.add(record)
  })
  async function paged(query: ArticlesQuery): Promise<ListedArticle[]> {
    const { articles, next } = await ledger.articles(query)
    return next === null ? [...articles] : [...articles, ...(await paged({ ...query, after: next }))]
  }

  test('an article is told with its outlet, its agency, who wrote it, its statements and when it was seen', async () => {
    const { articles } = await ledger.articles({ limit: 1 })
    expect(articles).toEqual([
      {
        id: dam.article.id,
        url,
        outlet: 'The Vale Post',
        agency: 'Continental News Service',
        title: 'Dam holds',
        byline: ['Ada Lin'],
        published: '2026-03-01',
        excerpt: false,
        statementCount: 2,
        firstSeen: fetched,
        lastSeen: fetched,
      },
    ])
  })

  test('pages of any size give each once, the newest first, what has no date last', async () => {
    const whole = await paged({})
    expect(whole.map(({ published }) => published)).toEqual(['2026-03-01', ...Array(5).fill('2026-02-20'), 'a Monday'])
    for (const limit of [1, 2, 3, 7]) expect(await paged({ limit })).toEqual(whole)
  })

  test('an outlet and days choose', async () => {
    expect(await paged({ outlet: "l'echo" })).toHaveLength(6)
    expect(await paged({ since: '2026-02-21' })).toHaveLength(1)
    expect(await paged({ since: '2026-02-20', until: '2026-02-20' })).toHaveLength(5)
    await expect(ledger.articles({ since: 'soon' })).rejects.toMatchObject({ code: 'bad-date' })
    for (const after of ['x', '', Buffer.from('["2026-02-20T00:00:00.000Z","a\\u0000"]').toString('base64url')])
      await expect(ledger.articles({ after })).rejects.toMatchObject({ code: 'bad-cursor' })
  })
})

import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'
import { windowOf } from './window.ts'

const DAYS = 200
const dayOf = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)

describe.each(databases)('the newest part of a ledger in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  let database: OpenDatabase['database']
  openedFor({ name, make, skip }, (opened) => {
    ledger = opened.ledger
    database = opened.open.database
  })
  beforeAll(async () => {
    if (skip) return
    const records = Array.from({ length: DAYS }, (_, i) =>
      recordOf([['Ilse Varga', `the dam of day ${i} ${i < 20 ? 'leaks' : 'holds'}`]], { published: dayOf(i) }),
    )
    for await (const { added } of ledger.addAll(records.map((record) => ({ record })))) expect(added).toBe(true)
    await sql`analyze statement`.execute(database)
  })

  test('begins where enough is expected, and is none where most of the ledger is needed', async () => {
    const all = sql`from statement where true`
    const since = await windowOf(database, all, 10)
    expect(since).not.toBeNull()
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from statement where "publishedAt" >= ${since}::timestamptz`.execute(database)
    expect(rows[0]?.count).toBeGreaterThanOrEqual(10)
    expect(rows[0]?.count).toBeLessThan(DAYS / 2)
    expect(await windowOf(database, all, DAYS)).toBeNull()
    expect(await windowOf(database, sql`from statement where false`, 1)).toBeNull()
  })

  test('gives the same list as the whole ledger, also where what is looked for stands before it', async () => {
    const found = async (words: string) => (await ledger.search({ words, limit: 5 })).statements.map(({ article }) => article.published)
    const newest = Array.from({ length: 5 }, (_, i) => dayOf(DAYS - 1 - i))
    expect(await found('the')).toEqual(newest)
    expect(await found('dam')).toEqual(newest)
    expect(await found('leaks')).toEqual(Array.from({ length: 5 }, (_, i) => dayOf(19 - i)))
  })
})

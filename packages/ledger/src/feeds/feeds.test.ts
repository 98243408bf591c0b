import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import type { Feeds } from './index.ts'
import { DEAD_AFTER } from './pace.ts'

const URL = 'https://news.example/feed.xml'
const OTHER = 'https://news.example/sport.xml'
const HOUR = 3600_000
const HELD = { etag: '"a1"', lastModified: null }

describe.each(databases)('the feeds of a ledger in $name', ({ name, make, skip }) => {
  let open: OpenDatabase
  let ledger: Ledger
  let now = Date.UTC(2026, 1, 20, 12)
  let feeds: Feeds
  openedFor({ name, make, skip }, (opened) => {
    ;({ ledger, open } = opened)
  })
  beforeAll(async () => {
    if (skip) return
    feeds = ledger.feeds({ clock: () => now, random: () => 0.5 })
  })
  beforeEach(async () => {
    now = Date.UTC(2026, 1, 20, 12)
    await sql`truncate feed, revisit`.execute(open.database)
  })
  const urls = (taken: readonly { url: string }[]) => taken.map(({ url }) => url).sort()

  test('a feed is due at once, then at its own pace, and is given to one taker at a time', async () => {
    expect(await feeds.nextDue()).toBeNull()
    expect(await feeds.add(URL, null)).toBe(true)
    expect(await feeds.add(URL, null)).toBe(false)
    await feeds.add(OTHER, 'Sport')
    expect(urls([...(await feeds.take(1)), ...(await feeds.take(5))])).toEqual([URL, OTHER])
    expect(await feeds.take(5)).toEqual([])
    const visited = await feeds.note(URL, { newCount: 3, title: 'News', held: HELD })
    expect(visited).toMatchObject({ title: 'News', held: HELD, failures: 0, next: new Date(now + HOUR / 2).toISOString() })
    now += HOUR / 2
    // the other's visit was cut off, and nobody noted it
    expect(urls(await feeds.take(5))).toEqual([URL, OTHER])
  })

  test('a feed that keeps failing is told with why, is dead at last, and lives again when it is added', async () => {
    await feeds.add(URL, null)
    for (let i = 0; i < DEAD_AFTER; i++) {
      now += 30 * HOUR
      expect(await feeds.take(5)).toHaveLength(1)
      await feeds.note(URL, { fault: 'The server says 503.' })
    }
    expect(await feeds.list()).toMatchObject([
      { failures: DEAD_AFTER, fault: 'The server says 503.', next: null, dead: new Date(now).toISOString() },
    ])
    now += 300 * HOUR
    expect(await feeds.take(5)).toEqual([])
    expect(await feeds.nextDue()).toBeNull()
    await feeds.add(URL, null)
    expect(await feeds.list()).toMatchObject([{ failures: 0, fault: null, dead: null }])
    expect(await feeds.take(5)).toHaveLength(1)
  })

  test('a feed whose server asks to come again later is left alone until then, a week at most', async () => {
    await feeds.add(URL, null)
    const next = async (retryAfter: number | null) =>
      Date.parse((await feeds.note(URL, { fault: 'Busy.', retryAfter })).next as string) - now
    expect(await next(20 * HOUR)).toBe(20 * HOUR)
    expect(await next(1000)).toBe(2 * HOUR)
    expect(await next(9999 * HOUR)).toBe(7 * 24 * HOUR)
  })

  test('a feed that is removed is followed no more', async () => {
    await feeds.add(URL, null)
    await feeds.remove(URL)
    expect(await feeds.list()).toEqual([])
    await expect(feeds.remove(URL)).rejects.toMatchObject({ code: 'no-feed' })
  })

  test('a page is read again at an hour, six hours, a day, three days and a week, and then no more', async () => {
    const first = now
    await feeds.watchPage('https://news.example/dam')
    await feeds.watchPage('https://news.example/dam')
    const hours: number[] = []
    for (let next = await feeds.nextDue(); next !== null; next = await feeds.nextDue()) {
      now = next - 1
      expect(await feeds.takePages(5)).toEqual([])
      now = next
      expect(await feeds.takePages(5)).toEqual(['https://news.example/dam'])
      hours.push((now - first) / HOUR)
    }
    expect(hours).toEqual([1, 6, 24, 72, 168])
  })
})

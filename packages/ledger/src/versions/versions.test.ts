import type { Change, Record } from '@onrecord/record'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../index.ts'
import { databases, emptied } from '../trial/databases.ts'
import { fetchedOn } from '../trial/fetched-on.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'

const DAM = 'https://news.example/dam'
const rest: [string, string][] = [
  ['Ada Lin', 'the school on the hill stays open all winter'],
  ['Pia Noor', 'nobody in the valley has been asked about the road'],
]
const page = (words: string | null, { url = DAM, name = 'Ilse Varga' } = {}) =>
  recordOf(words === null ? rest : [[name, words], ...rest], { url })

const holds = page('the dam will hold for 20 years')
const holdsLess = page('the dam will hold for 12 years')
const silent = page(null)

async function gathered<One>(many: AsyncIterable<One>): Promise<One[]> {
  const all: One[] = []
  for await (const one of many) all.push(one)
  return all
}

const told = (changes: readonly Change[]) =>
  changes.map(({ kinds, from, to, before, after }) =>
    [from.seen.slice(0, 10), to.seen.slice(0, 10), kinds.join(' '), before?.words ?? '-', after?.words ?? '-'].join(' | '),
  )

describe.each(databases)('versions in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  let open: OpenDatabase
  const add = (record: Record, day: string) => ledger.add(record, fetchedOn(day))
  /** The database's time, by which it notes what it is told. */
  const clock = async () => (await sql<{ now: Date }>`select clock_timestamp() as now`.execute(open.database)).rows[0]?.now as Date
  const found = async (query: Parameters<Ledger['search']>[0]) => (await ledger.search(query)).statements.map(({ words }) => words)
  openedFor({ name, make, skip }, (opened) => {
    ;({ ledger, open } = opened)
  })
  beforeEach(async () => {
    await emptied(open.database)
  })

  test('a page seen again with the same words is a sighting, and with other words a version', async () => {
    expect((await add(holds, '2026-03-03')).added).toBe(true)
    expect(await add(holds, '2026-03-05')).toMatchObject({ added: false, statementCount: 0 })
    expect((await add(holdsLess, '2026-09-09')).added).toBe(true)
    const at = { page: 'news.example/dam', url: DAM }
    expect(await ledger.versions(DAM)).toEqual([
      { ...at, article: holds.article.id, firstSeen: '2026-03-03T08:00:00.000Z', lastSeen: '2026-03-05T08:00:00.000Z' },
      { ...at, article: holdsLess.article.id, firstSeen: '2026-09-09T08:00:00.000Z', lastSeen: '2026-09-09T08:00:00.000Z' },
    ])
    expect(told(await gathered(ledger.changes()))).toEqual([
      '2026-03-05 | 2026-09-09 | reworded | the dam will hold for 20 years | the dam will hold for 12 years',
    ])
    const [change] = await gathered(ledger.changes())
    expect(change?.words).toEqual([
      { text: 'the dam will hold for', in: 'both' },
      { text: '20', in: 'before' },
      { text: '12', in: 'after' },
      { text: 'years', in: 'both' },
    ])
  })

  test('two versions stand side by side, be they far apart, and two pages do not', async () => {
    await add(holds, '2026-03-03')
    await add(silent, '2026-05-05')
    await add(holdsLess, '2026-09-09')
    const { before, after, text, changes } = await ledger.compareVersions(holds.article.id, holdsLess.article.id)
    expect([before.lastSeen, after.firstSeen]).toEqual(['2026-03-03T08:00:00.000Z', '2026-09-09T08:00:00.000Z'])
    expect(text.filter((piece) => piece.in !== 'both')).toEqual([
      { text: '20', in: 'before' },
      { text: '12', in: 'after' },
    ])
    expect(told(changes)).toEqual(['2026-03-03 | 2026-09-09 | reworded | the dam will hold for 20 years | the dam will hold for 12 years'])
    const road = page('the road is shut', { url: 'https://news.example/road' })
    await add(road, '2026-03-03')
    await expect(ledger.compareVersions(holds.article.id, road.article.id)).rejects.toMatchObject({ code: 'not-versions' })
    await expect(ledger.compareVersions('art-none', road.article.id)).rejects.toMatchObject({ code: 'no-article' })
  })

  test('every form of the address is one history, and the same words under it are kept once', async () => {
    await add(holds, '2026-03-03')
    const mobile = page('the dam will hold for 20 years', { url: 'http://m.news.example/dam/amp?utm_source=x#top' })
    expect(await add(mobile, '2026-03-04')).toEqual({ added: false, article: holds.article.id, statementCount: 0 })
    await add(page('the dam will hold for 12 years', { url: 'https://www.news.example/dam/' }), '2026-09-09')
    expect(await ledger.versions('https://amp.news.example/dam')).toHaveLength(2)
    expect(await gathered(ledger.changes({ url: 'https://news.example/dam?fbclid=1' }))).toHaveLength(1)
    expect(await gathered(ledger.changes({ url: 'https://news.example/dams' }))).toEqual([])
  })

  test('addresses that a page gives for itself lead to one history, in any order', async () => {
    const [short, print] = ['https://news.example/?p=71', 'https://news.example/print/dam']
    const forms = (words: string, url: string) => ({ ...page(words, { url }), addresses: ['news.example/dam', 'news.example/?p=71'] })
    const sides = [
      { record: forms('the dam will hold for 20 years', short), page: fetchedOn('2026-03-03') },
      { record: holdsLess, page: fetchedOn('2026-09-09') },
      {
        record: { ...page('the dam may hold', { url: print }), addresses: ['news.example/dam', 'news.example/print/dam'] },
        page: fetchedOn('2026-10-10'),
      },
    ]
    for (const order of [sides, sides.toReversed()]) {
      await emptied(open.database)
      for (const { record, page } of order) await ledger.add(record, page)
      const versions = await ledger.versions(DAM)
      expect(versions.map(({ article, page }) => [article, page])).toEqual(
        sides.map(({ record }) => [record.article.id, 'news.example/dam']),
      )
      for (const url of [short, print, 'http://www.news.example/print/dam/']) expect(await ledger.versions(url)).toEqual(versions)
      expect(await gathered(ledger.changes({ url: print }))).toHaveLength(2)
    }
    // without its links too
    await add(page('the dam is gone', { url: short }), '2026-11-11')
    expect(await ledger.versions(DAM)).toHaveLength(4)
  })

  test('what was stored as two pages before it was known as one stays so: an answer as of a day does not hang on what is seen later', async () => {
    const short = 'https://news.example/?p=71'
    await add(holds, '2026-03-03')
    await add(page('the dam may hold', { url: short }), '2026-03-04')
    const answers = async () => [await gathered(ledger.changes({ asOf: '2026-03-05' })), await ledger.search({ asOf: '2026-03-05' })]
    const before = await answers()
    const linked = {
      ...page('no dam will hold', { url: short }),
      addresses: ['news.example/dam', 'news.example/?p=71', 'news.example/amp-71'],
    }
    await add(linked, '2026-09-09')
    expect(await answers()).toEqual(before)
    expect((await ledger.versions(short)).map(({ page }) => page)).toEqual(['news.example/?p=71', 'news.example/?p=71'])
    expect(await ledger.versions('https://news.example/amp-71')).toHaveLength(2)
    expect(await ledger.versions(DAM)).toHaveLength(1)
  })

  test('what a page says no more is found, with the days of both sightings, and what it still says is found once', async () => {
    await add(holds, '2026-03-03')
    await add(silent, '2026-09-09')
    const { statements } = await ledger.search({ speaker: 'varga' })
    expect(statements.map(({ words, absence }) => [words, absence])).toEqual([
      ['the dam will hold for 20 years', { lastSeen: '2026-03-03T08:00:00.000Z', absent: '2026-09-09T08:00:00.000Z' }],
    ])
    const [school] = (await ledger.search({ speaker: 'lin' })).statements
    expect(school?.article.id).toBe(silent.article.id)
    expect(school?.absence).toBeNull()
    expect(await found({})).toHaveLength(3)
    // the page goes back to what it said
    await add(holds, '2026-10-01')
    expect((await ledger.search({ speaker: 'varga' })).statements.map(({ absence }) => absence)).toEqual([null])
    expect(told(await gathered(ledger.changes()))).toEqual([
      '2026-09-09 | 2026-10-01 | added | - | the dam will hold for 20 years',
      '2026-03-03 | 2026-09-09 | absent | the dam will hold for 20 years | -',
    ])
  })

  test('words that another is said to have said later are present no more of the first', async () => {
    await add(holds, '2026-03-03')
    await add(page('the dam will hold for 20 years', { name: 'Jon Orsos' }), '2026-09-09')
    expect((await ledger.search({ speaker: 'varga' })).statements[0]?.absence?.absent).toBe('2026-09-09T08:00:00.000Z')
    expect((await ledger.search({ speaker: 'orsos' })).statements[0]?.absence).toBeNull()
  })

  test('a number and a name that stand in a longer one only are absent', async () => {
    await add(page('the dam will hold for 2'), '2026-03-03')
    await add(page('the dam will hold for 20', { name: 'Ilse Vargas' }), '2026-04-04')
    await add(page('the dam will hold for 20.5', { name: 'Ilse Vargas' }), '2026-09-09')
    const { statements } = await ledger.search({ words: 'dam' })
    expect(statements.map(({ absence }) => absence?.absent.slice(0, 10) ?? null).sort()).toEqual(['2026-04-04', '2026-09-09', null])
  })

  test('words that a newer reading leaves out, and the page has still, are absent from nothing', async () => {
    await add(holds, '2026-03-03')
    const grown = recordOf([['Ilse Varga', 'the dam will hold for 20 years'], ...rest, ['Jon Orsos', 'it rains']], { url: DAM })
    await add({ ...grown, statements: grown.statements.slice(1) }, '2026-09-09')
    expect((await ledger.search({ speaker: 'varga' })).statements.map(({ absence }) => absence)).toEqual([null])
    expect(told(await gathered(ledger.changes()))).toEqual(['2026-03-03 | 2026-09-09 | added | - | it rains'])
  })

  test('changes come a page at a time, each once and in the same order, whatever is seen meanwhile', async () => {
    const both = recordOf(
      [
        ['Ilse Varga', 'the dam will leak'],
        ['Ada Lin', 'the school on the hill is shut'],
      ],
      { url: DAM },
    )
    for (const [record, day] of [[holds, '2026-03-03'], [holdsLess, '2026-03-04'], [both, '2026-03-05'], [holds, '2026-03-06']] as const) await add(record, day) // biome-ignore format: one line
    const whole = told(await gathered(ledger.changes()))
    expect(whole.length).toBeGreaterThan(5)
    for (const limit of [1, 2, 1000]) {
      const paged: Change[] = []
      for (let after: string | undefined; ; ) {
        const { changes, next } = await ledger.changesPage({ limit, after })
        expect(changes.length).toBeLessThanOrEqual(limit)
        paged.push(...changes)
        if (next === null) break
        after = next
        if (limit === 1 && paged.length === 1) await add(holdsLess, '2026-03-07')
      }
      expect(told(paged)).toEqual(limit === 1 ? whole : told(await gathered(ledger.changes())))
    }
    for (const after of ['none', Buffer.from('["2026-02-30T00:00:00.000000Z","a","b",0]').toString('base64url')])
      await expect(ledger.changesPage({ after })).rejects.toThrow('bad-cursor')
  })

  test('changes since a day, and as of a day', async () => {
    await add(holds, '2026-03-03')
    await add(holdsLess, '2026-06-06')
    await add(silent, '2026-09-09')
    const days = async (query: Parameters<Ledger['changes']>[0]) =>
      (await gathered(ledger.changes(query))).map(({ to }) => to.seen.slice(0, 10))
    expect(await days({})).toEqual(['2026-09-09', '2026-06-06'])
    expect(await days({ since: '2026-06-07' })).toEqual(['2026-09-09'])
    expect(await days({ asOf: '2026-09-08' })).toEqual(['2026-06-06'])
    expect(await days({ asOf: '2026-06-06T07:00:00Z' })).toEqual([])
    await expect(gathered(ledger.changes({ since: 'spring' }))).rejects.toThrow('bad-date')
    await expect(ledger.search({ asOf: 'spring' })).rejects.toThrow('bad-date')
  })

  test('what a feed tells of a page is no version of the page', async () => {
    const excerpt = page('the dam will hold', { url: DAM })
    await add({ ...excerpt, article: { ...excerpt.article, excerpt: true } }, '2026-03-02')
    await add(holds, '2026-03-03')
    expect(await gathered(ledger.changes())).toEqual([])
    expect(await ledger.versions(DAM)).toHaveLength(1)
    const { statements } = await ledger.search({ speaker: 'varga' })
    expect(statements.map(({ words, article }) => `${words}: ${article.excerpt}`).sort()).toEqual([
      'the dam will hold for 20 years: false',
      'the dam will hold: true',
    ])
  })

  test('articles without an address are pages of their own', async () => {
    await ledger.add(recordOf([['Ilse Varga', 'one']]))
    await ledger.add(recordOf([['Ilse Varga', 'two']]))
    expect(await gathered(ledger.changes())).toEqual([])
    expect(await found({})).toHaveLength(2)
  })

  test('pages that are seen now have the order in which they are added, in one transaction too', async () => {
    await gathered(ledger.addAll([{ record: silent }, { record: holds }, { record: holdsLess }]))
    expect((await ledger.versions(DAM)).map(({ article }) => article)).toEqual([silent, holds, holdsLess].map(({ article }) => article.id))
  })

  test('an address of any length, with any characters, is kept', async () => {
    for (const tail of ['x'.repeat(5000), 'a\0b', '\ud800', '?q=%00%ff'])
      expect((await add(page('yes', { url: `https://news.example/${tail}` }), '2026-03-03')).added).toBe(true)
  })

  const days = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09']
  const words = ['the dam will hold', 'the dam may hold', 'no dam will hold', null]
  const sightings = fc.uniqueArray(fc.record({ day: fc.constantFrom(...days), page: fc.nat(1), words: fc.constantFrom(...words) }), {
    selector: ({ day, page }) => `${day} ${page}`,
    minLength: 1,
    maxLength: 7,
  })
  const urls = [DAM, 'https://news.example/road']
  const additions = (list: readonly { day: string; page: number; words: string | null }[]) =>
    list.map((seen) => ({ record: page(seen.words, { url: urls[seen.page] }), page: fetchedOn(seen.day) }))
  const contents = async () => ({
    changes: await gathered(ledger.changes()),
    versions: await Promise.all(urls.map((url) => ledger.versions(url))),
    found: await ledger.search({ limit: 1000 }),
  })

  test('the same sightings in any order, one by one or together, end in the same history', async () => {
    await fc.assert(
      fc.asyncProperty(sightings, fc.gen(), async (list, gen) => {
        await emptied(open.database)
        for (const { record, page } of additions(list)) await ledger.add(record, page)
        const expected = await contents()
        await emptied(open.database)
        const order = gen(fc.shuffledSubarray, list, { minLength: list.length })
        await gathered(ledger.addAll(additions(order), { batch: 3 }))
        expect(await contents()).toEqual(expected)
      }),
      { numRuns: 8 },
    )
  })

  test('what is seen later changes no answer as of a day', async () => {
    await fc.assert(
      fc.asyncProperty(sightings, fc.constantFrom(...days), async (list, day) => {
        const answers = async () => [await gathered(ledger.changes({ asOf: day })), await ledger.search({ asOf: day, limit: 1000 })]
        await emptied(open.database)
        const [until, later] = [list.filter((seen) => seen.day <= day), list.filter((seen) => seen.day > day)]
        for (const { record, page } of additions(until)) await ledger.add(record, page)
        const expected = await answers()
        for (const { record, page } of additions(later)) await ledger.add(record, page)
        expect(await answers()).toEqual(expected)
        // each page has the words that it was seen with last
        for (const i of urls.keys()) {
          const last = until
            .filter((seen) => seen.page === i)
            .sort((a, b) => a.day.localeCompare(b.day))
            .at(-1)
          const now = (await ledger.search({ asOf: day, speaker: 'varga', limit: 1000 })).statements.filter(
            ({ article }) => article.url === urls[i],
          )
          expect(now.map((found) => found.words)).toEqual(last?.words ? [last.words] : [])
        }
      }),
      { numRuns: 8 },
    )
  })

  test('an older archive that is added later tells of its days, and of none as far as was known before', async () => {
    await add(holds, '2026-03-03')
    await add(holdsLess, '2026-09-09')
    const known = (await clock()).toISOString()
    const answers = async (query: { asOf?: string; known?: string }) => ({
      changes: told(await gathered(ledger.changes(query))),
      found: await ledger.search({ ...query, speaker: 'varga' }),
      audited: await ledger.audit(query),
    })
    const [before, all] = [await answers({ asOf: '2026-06-01', known }), await answers({ known })]
    expect(before.found.statements.map(({ words }) => words)).toEqual(['the dam will hold for 20 years'])
    expect(all.changes).toHaveLength(1)
    await add(page('the dam may hold for 15 years'), '2026-05-05')
    expect(await answers({ asOf: '2026-06-01', known })).toEqual(before)
    expect(await answers({ known })).toEqual(all)
    const now = await answers({ asOf: '2026-06-01' })
    expect(now.found.statements.map(({ words }) => words)).toEqual(['the dam may hold for 15 years'])
    expect(now.changes).toHaveLength(1)
    expect((await ledger.search({ known: '2020-01-01' })).statements).toEqual([])
    await expect(ledger.search({ known: 'soon' })).rejects.toMatchObject({ code: 'bad-date', input: '--known' })
  })

  test('versions of one page that several sides add at once are all there, in one history', async () => {
    const records = words.map((said) => page(said))
    const sides = [records, records.toReversed(), records].map((side) =>
      gathered(
        ledger.addAll(
          side.map((record) => ({ record, page: fetchedOn(days[records.indexOf(record)] as string) })),
          { batch: 2 },
        ),
      ),
    )
    await Promise.all(sides)
    expect((await ledger.versions(DAM)).map(({ article }) => article)).toEqual(records.map(({ article }) => article.id))
    expect(await gathered(ledger.changes())).toHaveLength(3)
    expect(await found({ speaker: 'lin' })).toHaveLength(1)
  })
})

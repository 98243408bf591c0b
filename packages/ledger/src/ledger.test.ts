import type { Record } from '@onrecord/record'
import fc from 'fast-check'
import { type Kysely, Migrator, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from './database/open.ts'
import { Ledger, openLedger } from './index.ts'
import * as first from './migrations/0001-statements.ts'
import { migrate } from './migrations/index.ts'
import { databases, emptied } from './trial/databases.ts'
import { recordOf } from './trial/record.ts'

async function gathered<One>(many: AsyncIterable<One>): Promise<One[]> {
  const all: One[] = []
  for await (const one of many) all.push(one)
  return all
}

const dam = recordOf([
  ['Ilse Varga', 'the dam will hold'],
  ['Jon Orsos', 'the bridges are closed, 50% of them'],
])

describe.each(databases)('a ledger in $name', ({ make, skip }) => {
  let ledger: Ledger
  let open: OpenDatabase
  let place: { location: string; drop: () => Promise<void> }
  const empty = () => emptied(open.database)
  const migrated = () => migrate(open.database as unknown as Kysely<unknown>, 'the ledger')
  beforeAll(async () => {
    if (skip) return
    place = await make()
    open = await openDatabase(place.location)
    await migrated()
    ledger = new Ledger(open, 'the ledger')
  })
  afterAll(async () => {
    await ledger?.close()
    await ledger?.close()
    await place?.drop()
  })
  beforeEach(async (context) => {
    if (skip) context.skip(skip)
    await empty()
  })

  test('the same page added twice changes nothing, and comes back as it went in', async () => {
    expect(await ledger.add(dam)).toEqual({ added: true, article: dam.article.id, statementCount: 2 })
    const before = await ledger.counts()
    expect(await ledger.add(dam)).toEqual({ added: false, article: dam.article.id, statementCount: 0 })
    expect(await ledger.counts()).toEqual(before)
    expect(await ledger.record(dam.article.id)).toEqual(dam)
    expect(await ledger.record('art-none')).toBeNull()
  })

  test('an input is done with its article, for good or for one run, which ends as the ledger is closed', async () => {
    const own = await make()
    let ledger = await openLedger(own.location)
    const reopened = async (ended?: string) => {
      await ledger.close({ ended })
      ledger = await openLedger(own.location)
    }
    const keys = ['page a', 'page b', 'page c']
    expect(await ledger.doneInputs(keys)).toEqual(new Map())
    const article = dam.article.id
    await ledger.add(dam, undefined, [
      { key: 'page b', run: 'run 1' },
      { key: 'page a', run: null },
    ])
    // the first note counts
    await ledger.add(dam, undefined, [{ key: 'page b', run: 'run 2' }])
    const both = new Map([
      ['page a', article],
      ['page b', article],
    ])
    for (const ended of ['run 2', undefined]) {
      await reopened(ended)
      expect(await ledger.doneInputs(keys)).toEqual(both)
    }
    await reopened('run 1')
    expect(await ledger.doneInputs(keys)).toEqual(new Map([['page a', article]]))
    await ledger.seeAgain({ inputs: [{ key: 'page c', run: 'run 1' }], article, fetched: '2026-03-01T00:00:00Z' })
    // a run that is begun anew and does not end is not ended by the one before
    await reopened()
    expect((await ledger.doneInputs(keys)).get('page c')).toBe(article)
    await ledger.close()
    await own.drop()
  })

  test('statements are found by words in any form, phrases, speaker, kind and outlet', async () => {
    await ledger.add(dam)
    const found = async (query: Parameters<Ledger['search']>[0]) => (await ledger.search(query)).statements.map(({ words }) => words)
    expect(await found({ words: 'dams' })).toEqual(['the dam will hold'])
    expect(await found({ words: '"closed bridges"' })).toEqual([])
    expect(await found({ words: 'bridge -closed' })).toEqual([])
    expect(await found({ speaker: 'varga' })).toEqual(['the dam will hold'])
    expect(await found({ speaker: '%' })).toEqual([])
    expect(await found({ words: 'dam', kind: 'direct' })).toEqual([])
    expect(await found({ words: 'dam', outlet: 'the vale post' })).toEqual(['the dam will hold'])
    const [first] = (await ledger.search({ words: 'dam' })).statements
    expect(first).toMatchObject({
      context: { text: 'Ilse Varga said the dam will hold.', start: 0 },
      source: 'Ilse Varga',
      speaker: { name: 'Ilse Varga' },
    })
  })

  test('what is held or done is found on its own, and with what was said', async () => {
    const [said, held] = dam.statements as [Record['statements'][number], Record['statements'][number]]
    await ledger.add({ ...dam, statements: [said, { ...held, cueClass: 'believes', family: 'held' }] })
    const count = async (query: Parameters<Ledger['search']>[0]) => (await ledger.search(query)).statements.length
    expect([await count({}), await count({ family: 'said' }), await count({ family: 'held' }), await count({ family: 'done' })]).toEqual([
      2, 1, 1, 0,
    ])
  })

  test('a ledger from before statements had a family and speakers their spans opens, and has what it had, as said', async () => {
    const old = await make()
    const before = await openDatabase(old.location)
    const { error } = await new Migrator({
      db: before.database,
      provider: { getMigrations: async () => ({ '0001-statements': first }) },
      migrationTableName: 'onrecord_migration',
      migrationLockTableName: 'onrecord_migration_lock',
    }).migrateToLatest()
    expect(error).toBeUndefined()
    const { id, text, sections, excerpt, ...rest } = dam.article
    const statement = dam.statements[0] as Record['statements'][number]
    const saying = '"cueClass":"says","family":"said","negated":false'
    const entry = JSON.stringify(statement).replace(saying, '"cueClass":null').replace('"candidates":[],"to":[],', '')
    expect(entry).not.toMatch(/family|candidates/)
    const { spans: _, members, onBehalfOf, anonymity, ...oldSpeaker } = dam.speakers[0] as Record['speakers'][number]
    await sql`insert into article (id, "publishedAt", text, record, reader, entries)
      values (${id}, now(), ${text}, ${JSON.stringify({ id, ...rest, sections })}, ${JSON.stringify(dam.reader)}, '{"figures":[],"occasions":[]}')`.execute(
      before.database,
    )
    await sql`insert into statement (id, article, position, kind, confidence, words, entry)
      values (${statement.id}, ${id}, 0, ${statement.kind}, 0.5, 'the dam will hold', ${entry})`.execute(before.database)
    await sql`insert into speaker (id, article, position, kind, names, entry)
      values (${oldSpeaker.id}, ${id}, 0, 'person', 'ida moor', ${JSON.stringify(oldSpeaker)})`.execute(before.database)
    await before.close()

    const now = await openLedger(old.location)
    expect((await now.record(id))?.article).toEqual({ ...dam.article, excerpt })
    expect((await now.record(id))?.statements).toEqual([statement])
    const nowhere = { name: null, title: null, role: null, affiliation: null, country: null }
    expect((await now.record(id))?.speakers).toEqual([{ ...oldSpeaker, spans: nowhere, members, onBehalfOf, anonymity }])
    expect((await now.search({ words: 'dam', family: 'said' })).statements).toHaveLength(1)
    await now.close()
    await old.drop()
  })

  test('no words in a search are an error', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc
        .array(fc.constantFrom('"', "'", '&', '|', '!', '(', ')', ':*', '<->', '\\', '--', ';', '\0', 'dam'), { maxLength: 12 })
        .map((parts) => parts.join(' ')),
    )
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        expect((await ledger.search({ words: text, speaker: text })).next).toBeNull()
      }),
      { numRuns: 40 },
    )
    // each of these overruns PostgreSQL's parser of web searches
    await ledger.add(dam)
    for (const signs of ['-'.repeat(40), '- '.repeat(40), 'or '.repeat(40), '-"'.repeat(41)])
      expect((await ledger.search({ words: `${signs} dam` })).next).toBeNull()
    expect((await ledger.search({ words: `${'- '.repeat(40)} dam` })).statements).toHaveLength(1)
    await expect(ledger.search({ words: 'dam '.repeat(5000) })).rejects.toThrow('query-too-long')
  })

  test('what is no cursor of this list is refused', async () => {
    const id = dam.article.id
    const cursors = [
      [null, 'no date', id, 0],
      [null, '2026-01-01', id, 0],
      [null, '-infinity', id, 1e20],
      [null, '-infinity', id, 0.5],
    ]
    cursors.push([null, '-infinity', '\0', 0], [0.5, '-infinity', id, 0], [null, '-infinity', id])
    for (const cursor of ['nonsense', '', 'bnVsbA', ...cursors.map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url'))])
      await expect(ledger.search({ after: cursor })).rejects.toThrow('bad-cursor')
    await ledger.add(dam)
    const { next } = await ledger.search({ limit: 1 })
    await expect(ledger.search({ words: 'dam', order: 'best', after: next ?? '' })).rejects.toThrow('bad-cursor')
  })

  test('words that English leaves out are found as they stand', async () => {
    await ledger.add(
      recordOf([
        ['Ida Moor', 'Will was there'],
        ['Ida Moor', 'nobody wills it'],
      ]),
    )
    const found = async (words: string) => (await ledger.search({ words })).statements.map((statement) => statement.words)
    expect(await found('Will')).toEqual(['Will was there'])
    expect(await found('"was there"')).toEqual(['Will was there'])
    expect(await found('the')).toEqual([])
  })

  test('a speaker is found by the beginnings of the words of a name, without accents, and not by the middle of one', async () => {
    await ledger.add(
      recordOf([
        ['Hannah O’Dell-Márai', 'one'],
        ['Ann Lee', 'two'],
        ['Leeds Council', 'three'],
      ]),
    )
    const found = async (speaker: string) => (await ledger.search({ speaker })).statements.map(({ words }) => words)
    expect(await found('ann')).toEqual(['two'])
    expect(await found("hannah o'dell")).toEqual(['one'])
    expect(await found('MARAI')).toEqual(['one'])
    expect(await found('lee')).toEqual(['two', 'three'])
    expect(await found('ann_lee')).toEqual(['two'])
    expect(await found('a% l')).toEqual([])
  })

  test('an outlet is found in any case, letters beyond ASCII too', async () => {
    await ledger.add(recordOf([['Ida Moor', 'yes']], { outlet: 'L’ÉCHO du Val' }))
    expect((await ledger.search({ outlet: 'l’écho du val' })).statements).toHaveLength(1)
    expect((await ledger.search({ outlet: 'l’écho' })).statements).toHaveLength(0)
  })

  test('newest is by the instant, not by the letters of the date; what has none comes last', async () => {
    for (const published of ['2026-02-21T01:00:00+05:00', '2026-02-20T22:00:00Z', '2026-02-20', 'undated', '2026-02-20T23:00:00-03:00'])
      await ledger.add(recordOf([['Ida Moor', `printed ${published}`]], { published }))
    const { statements } = await ledger.search({})
    expect(statements.map(({ article }) => article.published)).toEqual([
      '2026-02-20T23:00:00-03:00',
      '2026-02-20T22:00:00Z',
      '2026-02-21T01:00:00+05:00',
      '2026-02-20',
      'undated',
    ])
  })

  test('best first, read to the end page by page, is the whole list in its order', async () => {
    const long = 'the dam and the bridge and the road and the mill and the wall and the field'
    const texts = [long, 'the dam', 'the dam, the dam and again the dam', 'no word of it', 'a dam', 'the dam stands']
    for (const [i, words] of texts.entries()) await ledger.add(recordOf([['Ida Moor', words]], { published: `2026-01-0${i + 1}` }))
    const query = { words: 'dam', order: 'best' as const }
    const whole = (await ledger.search({ ...query, limit: 100 })).statements.map(({ words }) => words)
    expect(whole).toHaveLength(5)
    expect(whole[0]).toBe('the dam, the dam and again the dam')
    expect(whole.at(-1)).toBe(long)
    const paged: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const { statements, next } = await ledger.search({ ...query, limit: 2, after })
      paged.push(...statements.map(({ words }) => words))
      after = next
    }
    expect(paged).toEqual(whole)
  })

  test('pages of results, read to the end, hold every statement once, newest first', async () => {
    for (let day = 1; day <= 7; day++)
      await ledger.add(
        recordOf(
          [
            ['Ida Moor', `flood number ${day} came`],
            ['Ida Moor', `flood ${day} went`],
          ],
          { outlet: 'Paging', published: `2026-01-0${day}` },
        ),
      )
    const seen: string[] = []
    let after: string | undefined
    do {
      const { statements, next } = await ledger.search({ words: 'flood', outlet: 'Paging', limit: 3, after })
      seen.push(...statements.map(({ article, words }) => `${article.published} ${words}`))
      after = next ?? undefined
    } while (after !== undefined)
    expect(seen).toHaveLength(14)
    expect(new Set(seen).size).toBe(14)
    expect(seen[0]).toBe('2026-01-07 flood number 7 came')
    expect(seen.at(-1)).toBe('2026-01-01 flood 1 went')
  })

  test('any order, any repeats and any batches of adding end in the same ledger', async () => {
    const records = Array.from({ length: 5 }, (_, i) =>
      recordOf(
        [
          [`Ada Lin ${i % 2}`, `order ${i}`],
          ['Jon Orsos', 'no'],
        ],
        { published: `2026-01-0${(i % 3) + 1}` },
      ),
    )
    const contents = async () => [
      await ledger.search({ limit: 100 }),
      await ledger.counts(),
      await ledger.record(records[3]?.article.id ?? ''),
    ]
    for (const record of records) await ledger.add(record)
    const expected = await contents()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 8 }), fc.integer({ min: 0, max: 4 }), async (order, batch) => {
        await empty()
        const additions = [...order, 4, 2, 0, 1, 3].map((i) => ({ record: records[i] as Record }))
        if (batch === 0) for (const { record } of additions) await ledger.add(record)
        else {
          const told = await gathered(ledger.addAll(additions, { batch }))
          expect(told.map(({ article }) => article)).toEqual(additions.map(({ record }) => record.article.id))
          expect(told.filter(({ added }) => added)).toHaveLength(5)
        }
        expect(await contents()).toEqual(expected)
      }),
      { numRuns: 12 },
    )
  })

  test('a batch that fails leaves those before it, and nothing of its own', async () => {
    const broken = recordOf([['Ida Moor', 'a speaker is missing']])
    const additions = [dam, recordOf([['Ida Moor', 'one']]), recordOf([['Ida Moor', 'two']]), { ...broken, speakers: [] }]
    const adding = gathered(
      ledger.addAll(
        additions.map((record) => ({ record })),
        { batch: 2 },
      ),
    )
    await expect(adding).rejects.toThrow('foreign key')
    expect((await ledger.counts()).articles).toBe(2)
  })

  test('an adding that is called off stops between two batches', async () => {
    const stop = new AbortController()
    const told: string[] = []
    const adding = (async () => {
      for await (const { article } of ledger.addAll([{ record: dam }, { record: recordOf([['Ida Moor', 'one']]) }], {
        batch: 1,
        signal: stop.signal,
      })) {
        told.push(article)
        stop.abort()
      }
    })()
    await expect(adding).rejects.toThrow('aborted')
    expect(told).toEqual([dam.article.id])
    expect((await ledger.counts()).articles).toBe(1)
  })

  test('the same articles added at once from several sides are there once', async () => {
    const records = Array.from({ length: 12 }, (_, i) => recordOf([['Ida Moor', `at once ${i}`]]))
    const sides = [records, records.toReversed(), records].map((side) =>
      gathered(
        ledger.addAll(
          side.map((record) => ({ record })),
          { batch: 6 },
        ),
      ),
    )
    const told = (await Promise.all(sides)).flat()
    expect(told.filter(({ added }) => added)).toHaveLength(12)
    expect(await ledger.counts()).toEqual({ articles: 12, statements: 12, speakers: 12 })
  })

  test('any characters come back as they went in, and the bytes of the page with them', async () => {
    const plain = recordOf([['Ida \ud800 Moor', 'bytes are kept \ud800 \0']], { outlet: 'Vale\0 Post', published: 'soon \udc00' })
    const record = { ...plain, article: { ...plain.article, title: '\0\ud800', byline: ['\0'], dateline: { place: '\0', date: null } } }
    const page = {
      bytes: Uint8Array.of(0, 1, 255),
      name: 'x',
      url: 'https://example.org/x',
      headers: { 'x-odd': '\0' },
      fetched: '2026-02-20T00:00:00Z',
    }
    expect((await ledger.add(record, page)).added).toBe(true)
    expect((await ledger.add(record, page)).added).toBe(false)
    expect(await ledger.record(record.article.id)).toEqual(record)
    expect((await ledger.search({ words: 'bytes', speaker: 'ida' })).statements).toHaveLength(1)
    const pages = await open.database.selectFrom('page').select(['bytes', 'headers']).execute()
    expect(pages.map(({ bytes, headers }) => [[...bytes], headers])).toEqual([[[0, 1, 255], { 'x-odd': '\0' }]])
  })

  test('a statement of a megabyte is stored and found by its beginning', async () => {
    const words = Array.from({ length: 150_000 }, (_, i) => `w${i}`).join(' ')
    await ledger.add(recordOf([['Ida Moor', words]]))
    expect((await ledger.search({ words: 'w77' })).statements).toHaveLength(1)
  })

  test('a ledger of a newer onrecord is refused by name', async () => {
    await sql`insert into onrecord_migration (name, timestamp) values ('9999-later', '')`.execute(open.database)
    await expect(migrated()).rejects.toThrow(/^the ledger: This ledger was written by a newer onrecord \(9999-later\).*\(ledger-too-new\)$/)
    await sql`delete from onrecord_migration where name = '9999-later'`.execute(open.database)
    await migrated()
  })

  test('a database of another program is refused, and left as it was', async () => {
    await sql`alter table onrecord_migration rename to elsewhere`.execute(open.database)
    try {
      await expect(migrated()).rejects.toThrow(
        'the ledger: This database holds tables of another program. Give a database of its own. (not-a-ledger)',
      )
    } finally {
      await sql`drop table if exists onrecord_migration, onrecord_migration_lock`.execute(open.database)
      await sql`alter table elsewhere rename to onrecord_migration`.execute(open.database)
    }
    await migrated()
  })
})

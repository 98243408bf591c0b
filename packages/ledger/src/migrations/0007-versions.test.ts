import type { Record } from '@onrecord/record'
import { Migrator, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../database/open.ts'
import { openLedger } from '../index.ts'
import { databases } from '../trial/databases.ts'
import { recordOf } from '../trial/record.ts'
import * as first from './0001-statements.ts'
import * as family from './0002-family.ts'
import * as speakers from './0003-speakers.ts'
import * as inputs from './0004-inputs.ts'

const BEFORE = { '0001-statements': first, '0002-family': family, '0003-speakers': speakers, '0004-inputs': inputs }

const page = (words: string, url: string | null) =>
  recordOf(
    [
      ['Ilse Varga', words],
      ['Pia Noor', 'nobody in the valley has been asked about the road'],
    ],
    { url },
  )

describe.each(databases)('migration 0007 in $name', ({ make, skip }) => {
  test('pages that were added before have their versions, by when they were fetched, or added', async (context) => {
    if (skip) context.skip(skip)
    const place = await make()
    const old = await openDatabase(place.location)
    const { error } = await new Migrator({
      db: old.database,
      provider: { getMigrations: async () => BEFORE },
      migrationTableName: 'onrecord_migration',
      migrationLockTableName: 'onrecord_migration_lock',
    }).migrateToLatest()
    expect(error).toBeUndefined()
    const keep = async ({ article: { text, ...rest }, statements, reader }: Record, fetched: string | null) => {
      await sql`insert into article (id, url, "publishedAt", text, record, reader, entries, added) values (${rest.id}, ${rest.url}, now(), ${text},
        ${JSON.stringify(rest)}, ${JSON.stringify(reader)}, '{"figures":[],"occasions":[]}', '2026-05-05')`.execute(old.database)
      await sql`insert into page (sha256, article, fetched, headers, bytes) values ('x', ${rest.id}, ${fetched}, '{}', '')`.execute(
        old.database,
      )
      for (const [position, statement] of statements.entries())
        await sql`insert into statement (id, article, position, kind, family, confidence, words, entry) values (${statement.id}, ${rest.id}, ${position},
          'indirect', 'said', 0.5, ${text.slice(...(statement.content[0] as [number, number]))}, ${JSON.stringify(statement)})`.execute(
          old.database,
        )
    }
    await keep(page('the dam will hold', 'https://news.example/dam?utm_source=a'), '2026-03-03T08:00:00Z')
    await keep(page('the dam may hold', 'http://www.news.example/dam'), '2026-09-09T08:00:00Z')
    await keep(page('the dam', null), null)
    await old.close()

    const ledger = await openLedger(place.location)
    const days = (await ledger.versions('https://news.example/dam')).map(({ firstSeen, lastSeen }) => [firstSeen, lastSeen])
    expect(days).toEqual([
      ['2026-03-03T08:00:00.000Z', '2026-03-03T08:00:00.000Z'],
      ['2026-09-09T08:00:00.000Z', '2026-09-09T08:00:00.000Z'],
    ])
    const changes = []
    for await (const { kinds, after } of ledger.changes()) changes.push([kinds, after?.words])
    expect(changes).toEqual([[['reworded'], 'the dam may hold']])
    const found = async (asOf?: string) => (await ledger.search({ words: 'road', asOf })).statements.length
    expect([await found(), await found('2026-04-04'), await found('2026-06-06')]).toEqual([2, 1, 2])
    // what was fetched before it was added was noted when it was added
    const known = async (day: string) => (await ledger.search({ words: 'road', known: day })).statements.length
    expect([await known('2026-05-04'), await known('2026-05-06')]).toEqual([0, 2])
    await ledger.close()
    await place.drop()
  })
})

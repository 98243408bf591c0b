import { type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'
import { up } from './0030-countries.ts'

describe.each(databases)('migration 0030 in $name', ({ skip, ...where }) => {
  let ledger: Ledger
  let open: OpenDatabase
  openedFor({ skip, ...where }, (opened) => {
    ;({ ledger, open } = opened)
  })

  test('statements from before are found by the countries of their speakers', async (context) => {
    if (skip) context.skip(skip)
    const record = recordOf([
      ['Ilse Várga', 'the dam will hold'],
      ['Jon Orsos', 'the bridges are closed'],
    ])
    const speakers = record.speakers.map((speaker) => ({ ...speaker, country: speaker.name === 'Jon Orsos' ? 'HU' : null }))
    await ledger.add({ ...record, speakers })
    const stored = async () => (await sql`select id, country from statement order by id`.execute(open.database)).rows
    const found = async () => (await ledger.search({ country: 'hu' })).statements.map(({ words }) => words)
    const before = await stored()
    expect(await found()).toEqual(['the bridges are closed'])

    await sql`create index speaker_country on speaker (country) where country is not null`.execute(open.database)
    await sql`alter table statement drop column country`.execute(open.database)
    await up(open.database as unknown as Kysely<unknown>)
    expect([await stored(), await found()]).toEqual([before, ['the bridges are closed']])
  })
})

import { type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'
import { up } from './0014-namings.ts'

describe.each(databases)('migration 0014 in $name', ({ skip, ...where }) => {
  let ledger: Ledger
  let open: OpenDatabase
  openedFor({ skip, ...where }, (opened) => {
    ;({ ledger, open } = opened)
  })

  test('statements from before are found by their speakers', async (context) => {
    if (skip) context.skip(skip)
    await ledger.add(
      recordOf([
        ['Ilse Várga', 'the dam will hold'],
        ['Jon Orsos', 'the bridges are closed'],
      ]),
    )
    await ledger.add(recordOf([['Ilse Várga', 'the gate was opened']], { outlet: 'Orm Daily' }))
    const stored = async () => [
      (await sql`select id, names from naming order by id`.execute(open.database)).rows,
      (await sql`select id, naming from statement order by id`.execute(open.database)).rows,
    ]
    const found = async () => (await ledger.search({ speaker: 'varga' })).statements.map(({ words }) => words).sort()
    const before = await stored()
    expect([before[0]?.length, await found()]).toEqual([2, ['the dam will hold', 'the gate was opened']])

    await sql`drop table naming`.execute(open.database)
    await sql`alter table statement drop column naming`.execute(open.database)
    await up(open.database as unknown as Kysely<unknown>)
    expect([await stored(), await found()]).toEqual([before, ['the dam will hold', 'the gate was opened']])
  })
})

import { type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'
import { up } from './0013-keys.ts'

const WORDS = 'the old dam near the northern gate will hold thirty thousand tonnes of water until the spring floods are over'

describe.each(databases)('migration 0013 in $name', ({ skip, ...where }) => {
  let ledger: Ledger
  let open: OpenDatabase
  openedFor({ skip, ...where }, (opened) => {
    ;({ ledger, open } = opened)
  })

  test('what was stored with other keys is found by those of today', async (context) => {
    if (skip) context.skip(skip)
    const here = recordOf([
      ['Ilse Varga', WORDS],
      ['the keeper', 'rain is coming to the dam'],
    ])
    await ledger.add(here)
    await ledger.add(recordOf([['Ilse Varga', WORDS.replace('thirty', 'forty')]], { outlet: 'Orm Daily' }))
    const wordings = () => sql`select id, keys from wording order by id`.execute(open.database)
    const found = async () => (await ledger.matches(here.statements[0]?.id ?? '')).matches.map(({ article }) => article.outlet)
    const stored = (await wordings()).rows
    expect([stored.length, await found()]).toEqual([3, ['Orm Daily']])

    await sql`update wording set keys = array[1, 2, 3]`.execute(open.database)
    expect(await found()).toEqual([])
    await up(open.database as unknown as Kysely<unknown>)
    expect([(await wordings()).rows, await found()]).toEqual([stored, ['Orm Daily']])
  })
})

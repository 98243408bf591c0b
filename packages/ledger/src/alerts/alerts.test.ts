import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '../database/open.ts'
import { Ledger } from '../ledger.ts'
import { migrate } from '../migrations/index.ts'
import { databases } from '../trial/databases.ts'
import { recordOf } from '../trial/record.ts'

const at = { url: 'https://vale.example/dam' }
const before = recordOf([['Ilse Varga', 'the old dam was sound']])
const dam = recordOf([['Ilse Varga', 'the dam will hold']], at)
const later = recordOf(
  [
    ['Ilse Varga', 'the dam will hold'],
    ['Ilse Varga', 'the dam may leak'],
  ],
  at,
)

describe.each(databases)('the alerts of a ledger in $name', ({ make, skip }) => {
  let ledger: Ledger
  let open: OpenDatabase
  let place: { location: string; drop: () => Promise<void> }
  beforeAll(async () => {
    if (skip) return
    place = await make()
    open = await openDatabase(place.location)
    await migrate(open.database as unknown as Kysely<unknown>, 'the ledger')
    ledger = new Ledger(open, 'the ledger')
  })
  afterAll(async () => {
    await ledger?.close()
    await place?.drop()
  })
  beforeEach(async (context) => {
    if (skip) context.skip(skip)
    await sql`truncate article, alert, history cascade`.execute(open.database)
  })
  const words = (found: readonly { words: string }[]) => found.map((statement) => statement.words)
  const dams = { name: 'dams', filters: { words: 'dam', speaker: 'varga' }, webhook: null }

  test('what is added after an alert was made is told once, and not again with the next version of its page', async () => {
    await ledger.add(before)
    const alert = await ledger.alerts.add(dams)
    expect(await ledger.alerts.takeNew(alert)).toEqual([])
    await ledger.add(dam)
    await ledger.add(recordOf([['Jon Orsos', 'the dam is grey']]))
    expect(words(await ledger.alerts.takeNew(alert))).toEqual(['the dam will hold'])
    expect(await ledger.alerts.takeNew(alert)).toEqual([])
    await ledger.add(later)
    expect(words(await ledger.alerts.takeNew(alert))).toEqual(['the dam may leak'])
    expect(words(await ledger.alerts.told(alert, 10))).toEqual(['the dam may leak', 'the dam will hold'])
    expect(words(await ledger.alerts.told(alert, 1))).toEqual(['the dam may leak'])
  })

  test('each of several who ask at once is told other statements', async () => {
    const alert = await ledger.alerts.add(dams)
    await ledger.add(dam)
    const told = await Promise.all([1, 2, 3].map(() => ledger.alerts.takeNew(alert)))
    expect(told.flat()).toHaveLength(1)
  })

  test('what a webhook has not taken waits for it, and is taken once', async () => {
    const alert = await ledger.alerts.add({ ...dams, webhook: 'https://desk.example/hook' })
    await ledger.add(dam)
    await ledger.alerts.takeNew(alert)
    const waiting = await ledger.alerts.undelivered(alert)
    expect(words(waiting)).toEqual(['the dam will hold'])
    await ledger.alerts.noteDelivered(alert, waiting)
    expect(await ledger.alerts.undelivered(alert)).toEqual([])
  })

  test('alerts are listed and removed; a search that cannot be made is none', async () => {
    const alert = await ledger.alerts.add(dams)
    expect(await ledger.alerts.list()).toEqual([alert])
    expect(await ledger.alerts.get(alert.id)).toEqual(alert)
    await ledger.alerts.remove(alert.id)
    expect(await ledger.alerts.list()).toEqual([])
    await expect(ledger.alerts.remove(alert.id)).rejects.toMatchObject({ code: 'no-alert' })
    await expect(ledger.alerts.get(alert.id)).rejects.toMatchObject({ code: 'no-alert' })
    await expect(ledger.alerts.add({ ...dams, filters: { since: 'soon' } })).rejects.toMatchObject({ code: 'bad-date' })
  })
})

import { statementId } from '@onrecord/record'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
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

describe.each(databases)('the alerts of a ledger in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  let open: OpenDatabase
  openedFor({ name, make, skip }, (opened) => {
    ;({ ledger, open } = opened)
  })
  beforeEach(async () => {
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

  test('what was told stays told, and is not new again, where a check or a newer reader gives it other words', async () => {
    const alert = await ledger.alerts.add(dams)
    await ledger.add(dam)
    await ledger.alerts.takeNew(alert)
    const [said] = dam.statements as [(typeof dam.statements)[number]]
    await ledger.check({ statement: said.id, verdict: 'fix', fix: { content: [[20, 28]] }, by: 'Ada Lin' })
    expect(await ledger.alerts.takeNew(alert)).toEqual([])
    expect(await ledger.alerts.told(alert, 10)).toMatchObject([{ words: 'dam will', checks: [{ by: 'Ada Lin' }] }])
    await ledger.check({ statement: said.id, verdict: 'undone', by: 'Ada Lin' })
    expect(words(await ledger.alerts.told(alert, 10))).toEqual(['the dam will hold'])
    const spans = { ...said, content: [[20, 33]] as [number, number][] }
    const longer = { ...dam, statements: [{ ...spans, id: statementId(dam.article.id, spans) }], reader: { version: '1', model: 'newer' } }
    await ledger.reread(dam.article.id, longer)
    expect(await ledger.alerts.takeNew(alert)).toEqual([])
    expect(words(await ledger.alerts.told(alert, 10))).toEqual(['dam will hold'])
  })

  test('what all alerts tell can be followed from a place, each telling once, a moment after it was noted', async () => {
    const place = await ledger.alerts.place()
    const alert = await ledger.alerts.add(dams)
    await ledger.add(dam)
    await ledger.alerts.takeNew(alert)
    expect(await ledger.alerts.tellings({ after: place })).toEqual([])
    await sql`update alert_told set at = at - interval '3 seconds'`.execute(open.database)
    const [telling, ...others] = await ledger.alerts.tellings({ after: place })
    expect([telling?.alert, telling?.statement.words, others]).toEqual([{ id: alert.id, name: 'dams' }, 'the dam will hold', []])
    expect(await ledger.alerts.tellings({ after: telling?.place as string })).toEqual([])
    expect(await ledger.alerts.tellings({ after: await ledger.alerts.place() })).toEqual([])
    await expect(ledger.alerts.tellings({ after: 'none' })).rejects.toThrow('bad-cursor')
  })
})

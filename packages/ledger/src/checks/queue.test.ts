import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../ledger.ts'
import { databases, emptied } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'

const CONFIDENCES = [0.9, 0.1, 0.55, 0.1, 0.3]
const read = recordOf(CONFIDENCES.map((_, i) => ['Ilse Varga', `gate ${i} is shut`]))
const record = { ...read, statements: read.statements.map((statement, i) => ({ ...statement, confidence: CONFIDENCES[i] as number })) }
const ids = record.statements.map(({ id }) => id) as [string, string, string, string, string]

describe.each(databases)('what is to be checked of a ledger in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  let open: OpenDatabase
  openedFor({ name, make, skip }, (opened) => {
    ;({ ledger, open } = opened)
  })
  beforeEach(async () => {
    await emptied(open.database)
    await ledger.add(record)
  })
  const queued = async (limit?: number): Promise<string[]> => {
    const all: string[] = []
    for (let after: string | undefined; ; ) {
      const { statements, next } = await ledger.queue({ ...(limit && { limit }), ...(after && { after }) })
      all.push(...statements.map(({ statement }) => statement.id))
      if (next === null) return all
      after = next
    }
  }
  const order = [...[ids[1], ids[3]].sort(), ids[4], ids[2], ids[0]]

  test('the least sure come first, each once, however long a page is', async () => {
    for (const limit of [undefined, 1, 2, 4]) expect(await queued(limit)).toEqual(order)
  })

  test('what somebody checked is not asked for again, also where a page of the list was given before', async () => {
    const { next } = await ledger.queue({ limit: 1 })
    await ledger.check({ statement: order[0] as string, verdict: 'right', by: 'Ada Lin' })
    await ledger.check({ statement: order[2] as string, verdict: 'fix', fix: { speaker: 'Jon Orsos' }, by: 'Ada Lin' })
    expect(await queued()).toEqual([order[1], order[3], order[4]])
    const rest = await ledger.queue({ after: next as string })
    expect(rest.statements.map(({ statement }) => statement.id)).toEqual([order[1], order[3], order[4]])
  })

  test('what was taken back is asked for again', async () => {
    for (const verdict of ['wrong', 'undone', 'right'] as const) await ledger.check({ statement: ids[4], verdict, by: 'Ada Lin' })
    expect(await queued()).not.toContain(ids[4])
    await ledger.check({ statement: ids[4], verdict: 'undone', by: 'Ada Lin' })
    expect(await queued()).toEqual(order)
  })

  test('a cursor of another list is refused', async () => {
    for (const parts of ['[2,"x"]', '["0.5","x"]', '[0.5]', '[1e400,"x"]'])
      await expect(ledger.queue({ after: Buffer.from(parts).toString('base64url') })).rejects.toMatchObject({ code: 'bad-cursor' })
  })

  test('the list is read from its index', async () => {
    const rows = await open.database.connection().execute(async (connection) => {
      await sql`set enable_seqscan = off`.execute(connection)
      const plan = sql<{ 'QUERY PLAN': string }>`explain select id from statement
        where not "isRepeated" and not exists (select from "check" where "check".statement = statement.id) order by confidence, id limit 20`
      return (await plan.execute(connection)).rows
    })
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('statement_queue')
  })
})

describe.each(databases)('one statement of a ledger in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  openedFor({ name, make, skip }, (opened) => {
    ledger = opened.ledger
  })

  test('it is found by its id, by the one that it had before it was corrected, and by no other', async () => {
    await ledger.add(record)
    const { statements } = await ledger.search({ limit: 1 })
    expect(await ledger.statement(ids[0])).toEqual(statements[0])
    const { statement } = await ledger.check({ statement: ids[0], verdict: 'fix', fix: { content: [[16, 20]] }, by: 'Ada Lin' })
    expect(statement).not.toBe(ids[0])
    expect(await ledger.statement(ids[0])).toEqual(await ledger.statement(statement as string))
    for (const id of ['stm-none', 'a\0b', '\ud800']) await expect(ledger.statement(id)).rejects.toMatchObject({ code: 'no-statement' })
  })
})

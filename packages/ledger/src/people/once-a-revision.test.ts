import { describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'
import { onceARevision } from './once-a-revision.ts'

describe.each(databases)('what is found once a revision in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  let database: OpenDatabase['database']
  openedFor({ name, make, skip }, (opened) => {
    ledger = opened.ledger
    database = opened.open.database
  })

  /** Counts what it is asked for, and fails at "fault". */
  function counting(most = 10) {
    const asked: string[] = []
    const find = onceARevision(async (_, one) => {
      asked.push(one)
      if (one === 'fault') throw new Error('a fault')
      return `${one}, found ${asked.length}`
    }, most)
    return { asked, find: (one: string) => find(database, one), within: find }
  }

  test('is found once by all who ask at once, and anew after a change', async () => {
    const { asked, find } = counting()
    const together = async (): Promise<readonly string[]> => {
      const before = await ledger.revision()
      asked.length = 0
      const told = await Promise.all([find('a'), find('b'), find('a'), find('a')])
      // other tests write into the same server
      return before === (await ledger.revision()) ? told : together()
    }
    const [first, , again, last] = await together()
    expect(new Set([first, again, last]).size).toBe(1)
    expect(asked.length).toBeLessThanOrEqual(2)
    const count = asked.length
    await ledger.add(recordOf([['Ilse Varga', 'the gate holds']]))
    await find('a')
    expect(asked.length).toBe(count + 1)
  })

  test('a fault is no answer, and no more is held than was said', async () => {
    const { asked, find } = counting(2)
    await expect(find('fault')).rejects.toThrow('a fault')
    await expect(find('fault')).rejects.toThrow('a fault')
    expect(asked).toEqual(['fault', 'fault'])
    for (const one of ['a', 'b', 'c', 'a']) await find(one)
    expect(asked).toEqual(['fault', 'fault', 'a', 'b', 'c', 'a'])
  })

  test('a transaction finds what it wrote itself', async () => {
    const { asked, within } = counting()
    await database.transaction().execute(async (transaction) => {
      for (const one of ['a', 'a']) await within(transaction, one)
    })
    expect(asked).toEqual(['a', 'a'])
  })

  test('a decision on a person counts when somebody asks next', async () => {
    const records = ['the dam leaks', 'the dam is dry'].map((words) => recordOf([['Tom Ashby', words]]))
    for (const record of records) await ledger.add(record)
    const [here, there] = records.map(({ speakers }) => speakers[0]?.id as string) as [string, string]
    const said = async () => (await ledger.search({ person: here })).statements.length
    expect(await said()).toBe(2)
    const { id } = await ledger.people.decide({ verdict: 'different', speakers: [here, there], by: 'desk' })
    expect(await said()).toBe(1)
    await ledger.people.undo({ id, by: 'desk' })
    expect(await said()).toBe(2)
  })
})

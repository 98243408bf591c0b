import { beforeEach, describe, expect, test } from 'vitest'
import type { OpenDatabase } from './database/open.ts'
import type { Ledger } from './ledger.ts'
import { databases, emptied } from './trial/databases.ts'
import { openedFor } from './trial/opened-for.ts'
import { recordOf } from './trial/record.ts'

const records = ['one', 'two', 'three', 'four', 'five'].map((words) => recordOf([['Ida Moor', words]]))

describe.each(databases)('many added to $name', ({ skip, ...where }) => {
  let ledger: Ledger
  let open: OpenDatabase
  openedFor({ skip, ...where }, (opened) => {
    ;({ ledger, open } = opened)
  })
  beforeEach(async () => {
    if (!skip) await emptied(open.database)
  })

  /** Adds from a source that breaks off before some record. */
  async function addedFrom(end: number, isLeft: (told: number) => boolean) {
    const told: string[] = []
    const source = (function* () {
      for (const [i, record] of records.entries()) {
        if (i === end) throw new Error('the source broke off')
        yield { record }
      }
    })()
    const adding = (async () => {
      for await (const { article } of ledger.addAll(source, { batch: 2 })) {
        told.push(article)
        if (isLeft(told.length)) return
      }
    })()
    const fault = await adding.then(
      () => null,
      (error: Error) => error.message,
    )
    return { told, fault, stored: (await ledger.counts()).articles }
  }

  test('a source that breaks off leaves the whole batches before, each told of', async (context) => {
    if (skip) context.skip(skip)
    const told = records.slice(0, 4).map(({ article }) => article.id)
    expect(await addedFrom(4, () => false)).toEqual({ told, fault: 'the source broke off', stored: 4 })
  })

  test('who hears of enough leaves nothing half stored', async (context) => {
    if (skip) context.skip(skip)
    const { told, fault, stored } = await addedFrom(records.length, (count) => count === 1)
    expect([told.length, fault, stored]).toEqual([1, null, 2])
  })
})

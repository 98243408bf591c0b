import { describe, expect, test } from 'vitest'
import type { Ledger } from './ledger.ts'
import { databases } from './trial/databases.ts'
import { openedFor } from './trial/opened-for.ts'
import { recordOf } from './trial/record.ts'

describe.each(databases)('the revision of a ledger in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  openedFor({ name, make, skip }, (opened) => {
    ledger = opened.ledger
  })

  test('is another after every kind of change', async () => {
    const record = recordOf([['Ilse Varga', 'the gate holds']], { url: 'https://vale.example/gate' })
    const later = recordOf([['Ilse Varga', 'the gate held']], { url: 'https://vale.example/gate' })
    const others = [recordOf([['Ilse Varga', 'the dam leaks']]), recordOf([['Tom Ashby', 'the dam is dry']])] as const
    const speaker = (of: typeof record) => of.speakers[0]?.id as string
    const statement = record.statements[0]?.id as string
    let decision = ''
    const changes: { readonly [change: string]: () => Promise<unknown> } = {
      add: () => ledger.add(record),
      'add a version': () => ledger.add(later),
      'add many': async () => {
        for await (const { added } of ledger.addAll(others.map((record) => ({ record })))) expect(added).toBe(true)
      },
      'see again': () => ledger.add(record),
      reread: () => ledger.reread(later.article.id, { ...later, reader: { version: '1', model: 'test' } }),
      check: () => ledger.check({ statement, verdict: 'right', by: 'desk' }),
      decide: async () => {
        decision = (await ledger.people.decide({ verdict: 'different', speakers: [speaker(record), speaker(others[0])], by: 'desk' })).id
      },
      undo: () => ledger.people.undo({ id: decision, by: 'desk' }),
      'follow a feed': () => ledger.feeds().add('https://vale.example/feed', null),
      'add an alert': () => ledger.alerts.add({ name: 'The dam', filters: { words: 'dam' }, webhook: null }),
    }
    const seen = new Set([await ledger.revision()])
    for (const [i, [change, make]] of Object.entries(changes).entries()) {
      await make()
      expect(seen.add(await ledger.revision()).size, change).toBe(i + 2)
    }
  })

  test('is the same as long as nothing changes, also where the ledger is read', async () => {
    await ledger.add(recordOf([['Ilse Varga', 'the spillway is open']]))
    const settled = async (): Promise<string> => {
      const before = await ledger.revision()
      await ledger.search({ words: 'spillway' })
      // what came in is told of two seconds later, and other tests write into the same server
      const after = await ledger.revision()
      return after === before ? after : settled()
    }
    expect(await settled()).toMatch(/^\d+:\d+:\S* \d{4}-/)
  })
})

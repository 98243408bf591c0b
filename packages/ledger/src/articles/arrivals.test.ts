import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'
import type { Arrival } from './arrivals.ts'

describe.each(databases)('what comes into a ledger in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  openedFor({ name, make, skip }, (opened) => {
    ledger = opened.ledger
  })

  /** What is told after a place, as soon as so many are. */
  async function told(after: string, count: number): Promise<readonly Arrival[]> {
    const arrivals = await ledger.arrivals({ after })
    if (arrivals.length >= count) return arrivals
    await setTimeout(100)
    return told(after, count)
  }

  test('articles are told in the order in which they came in, whatever their day, and each once', async () => {
    const start = await ledger.arrivalPlace()
    const records = ['2026-02-20', '2026-01-02'].map((published) => recordOf([['Ilse Varga', `gate ${published} holds`]], { published }))
    for (const record of records) await ledger.add(record)
    const arrivals = await told(start, 2)
    expect(arrivals.map(({ id }) => id)).toEqual(records.map(({ article }) => article.id))
    expect(arrivals.at(-1)).toMatchObject({ outlet: 'The Vale Post', statementCount: 1, published: '2026-01-02' })
    expect(await ledger.arrivals({ after: arrivals.at(-1)?.place as string })).toEqual([])
    expect(await ledger.arrivals({ after: arrivals.at(-2)?.place as string })).toEqual(arrivals.slice(-1))
  })

  test('what is no place is refused', async () => {
    const odd = [
      'x',
      '',
      ...['["2026-02-30T00:00:00.000000Z\\u0000",""]', '["2026-99-20T00:00:00.000000Z",""]', '["soon",""]'].map((text) =>
        Buffer.from(text).toString('base64url'),
      ),
    ]
    for (const after of odd) await expect(ledger.arrivals({ after })).rejects.toMatchObject({ code: 'bad-cursor' })
  })
})

import { describe, expect, test } from 'vitest'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'

const WORDS = 'the gate at the northern dam holds through the whole of the spring'

describe.each(databases)('a quote in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  openedFor({ name, make, skip }, (opened) => {
    ledger = opened.ledger
  })

  test('has what each question gives by itself, also by an id that it had before it was corrected', async () => {
    const url = 'https://vale.example/gate'
    const [here, gone, elsewhere] = [
      recordOf([['Ilse Varga', WORDS]], { url }),
      recordOf([['Tom Ashby', 'nobody spoke of the gate']], { url }),
      recordOf([['Ilse Varga', `${WORDS} and the summer`]], { outlet: 'Orm Daily', published: '2026-02-21' }),
    ] as const
    for (const [i, record] of [here, gone, elsewhere].entries())
      await ledger.add(record, {
        bytes: new TextEncoder().encode(record.article.text),
        name: 'page',
        url: record.article.url,
        headers: {},
        fetched: `2026-02-2${i}T08:00:00.000Z`,
      })
    const { id: before, content } = here.statements[0] as (typeof here.statements)[number]
    const shorter = content.map(([start, end]): [number, number] => [start, end - ' of the spring'.length])
    const { statement } = await ledger.check({ statement: before, verdict: 'fix', fix: { content: shorter }, by: 'desk' })
    expect(statement).not.toBe(before)
    const id = statement as string
    const checked = await ledger.checked(id)
    const alone = {
      checked,
      matches: await ledger.matches(id, { limit: 1 }),
      fullest: await ledger.fullest(id),
      absence: (await ledger.statement(id)).absence,
      pages: await ledger.fetched(checked.record.article.id),
    }
    expect(alone.absence).not.toBeNull()
    expect(alone.matches.matches).toHaveLength(1)
    expect(alone.fullest.fullest).not.toBeNull()
    for (const asked of [id, before]) expect(await ledger.quote(asked, { limit: 1 })).toEqual(alone)
    await expect(ledger.quote('stm-none')).rejects.toMatchObject({ code: 'no-statement' })
    await expect(ledger.quote(id, { after: 'x' })).rejects.toMatchObject({ code: 'bad-cursor' })
  })
})

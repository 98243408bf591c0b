import type { Record } from '@onrecord/record'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'

/** A page on which the first speaker accuses whoever its words name, and those who are mentioned are known to be. */
function accusing(record: Record, mentioned: readonly string[]): Record {
  const { text } = record.article
  return {
    ...record,
    statements: record.statements.map((statement, i) => (i === 0 ? { ...statement, cueClass: 'accuses' as const } : statement)),
    speakers: record.speakers.map((speaker) => {
      const at = mentioned.includes(speaker.name as string) ? text.indexOf(speaker.name as string) : -1
      const mention: [number, number] = [at, at + (speaker.name as string).length]
      return at < 0 ? speaker : { ...speaker, mentions: [...speaker.mentions, mention] }
    }),
  }
}

const answered = accusing(
  recordOf(
    [
      ['Ilse Varga', 'Jon Orsos let the gates rust'],
      ['Jon Orsos', 'that is untrue'],
    ],
    { published: '2026-02-20' },
  ),
  ['Jon Orsos'],
)
const silent = accusing(recordOf([['Ilse Varga', 'the keeper slept on the wall']], { published: '2026-03-02' }), [])
const plain = recordOf([['a guard', 'the night was quiet']], { outlet: 'Orm Daily', published: '2026-03-03' })
const unnamed: Record = {
  ...plain,
  statements: plain.statements.map((statement) => ({ ...statement, anonymous: true })),
  speakers: plain.speakers.map((speaker) => ({ ...speaker, kind: 'anonymous', name: null, role: 'guard', country: 'HU' })),
}

describe.each(databases)('an audit of a ledger in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  openedFor({ name, make, skip }, (opened) => {
    ledger = opened.ledger
  })
  beforeAll(async () => {
    if (skip) return
    for (const record of [answered, silent, unnamed]) await ledger.add(record)
  })

  test('counts who is quoted by outlet, month, role and country, who has no name, and who is accused without a word of theirs', async (context) => {
    if (skip) context.skip(skip)
    const { total, outlets, months, outletMonths, speakers, roles, countries } = await ledger.audit()
    expect(total).toEqual({ statements: 4, articles: 3, anonymous: 1, accusations: 2, unanswered: 1 })
    expect(outlets.map(({ outlet, statements }) => [outlet, statements])).toEqual([
      ['The Vale Post', 3],
      ['Orm Daily', 1],
    ])
    expect(months).toMatchObject([
      { month: '2026-02', accusations: 1, unanswered: 0 },
      { month: '2026-03', accusations: 1, unanswered: 1, anonymous: 1 },
    ])
    expect(outletMonths).toHaveLength(3)
    expect(speakers).toEqual([
      { name: 'Ilse Varga', kind: 'person', statements: 2, articles: 2 },
      { name: 'Jon Orsos', kind: 'person', statements: 1, articles: 1 },
    ])
    expect(roles).toEqual([{ role: 'guard', statements: 1, articles: 1 }])
    expect(countries).toEqual([{ country: 'HU', statements: 1, articles: 1 }])
  })

  test('what people found wrong is not counted, and how much they checked is told', async (context) => {
    if (skip) context.skip(skip)
    const [accused, reply] = answered.statements.map(({ id }) => id) as [string, string]
    await ledger.check({ statement: reply, verdict: 'wrong', by: 'Ada Lin' })
    await ledger.check({ statement: accused, verdict: 'fix', fix: { speaker: 'Ida Moor' }, by: 'Ada Lin' })
    const { total, checked, speakers } = await ledger.audit()
    expect([total.statements, checked]).toEqual([3, { right: 0, corrected: 1, wrong: 1 }])
    expect(speakers.map(({ name }) => name)).toEqual(['Ida Moor', 'Ilse Varga'])
    expect((await ledger.people.who('moor'))[0]?.checked).toEqual({ right: 0, corrected: 1, wrong: 0 })
    for (const statement of [reply, accused]) await ledger.check({ statement, verdict: 'undone', by: 'Ada Lin' })
    expect(await ledger.audit()).toMatchObject({ total: { statements: 4 }, checked: { right: 0, corrected: 0, wrong: 0 } })
  })

  test('counts one outlet or some days alone', async (context) => {
    if (skip) context.skip(skip)
    expect((await ledger.audit({ outlet: 'orm daily' })).total).toMatchObject({ statements: 1, anonymous: 1 })
    expect((await ledger.audit({ until: '2026-02-28' })).total).toMatchObject({ statements: 2, unanswered: 0 })
    expect(await ledger.audit({ since: '2030-01-01' })).toMatchObject({ total: { statements: 0 }, outlets: [], speakers: [] })
  })
})

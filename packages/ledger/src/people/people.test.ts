import type { Record } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '../database/open.ts'
import { Ledger } from '../ledger.ts'
import { migrate } from '../migrations/index.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'

type Described = { readonly role?: string; readonly affiliation?: string; readonly country?: string }

/** A page on which each name says something, with what it tells of them. */
function page(
  published: string,
  outlet: string,
  told: { readonly [name: string]: Described & { readonly words: string } },
  at: { url?: string } = {},
): Record {
  const record = recordOf(
    Object.entries(told).map(([name, { words }]) => [name, words] as const),
    { outlet, published, ...at },
  )
  return { ...record, speakers: record.speakers.map((speaker) => ({ ...speaker, ...pick(told[speaker.name as string] as Described) })) }
}

const pick = ({ role = null, affiliation = null, country = null }: { [field in keyof Described]?: string | null }) => ({
  role,
  affiliation,
  country,
})

const defence = page('2024-03-01', 'The Vale Post', {
  'Ilse Varga': { role: 'defence minister', country: 'HU', words: 'the dam will hold and the dam is guarded' },
  'Jon Orsos': { role: 'engineer', words: 'the gates were tested' },
})
const premier = page('2025-06-10', 'Orm Daily', {
  'Ilse Varga': { role: 'prime minister', country: 'HU', words: 'the dam cost nothing' },
})
const farmer = page('2025-06-11', 'Orm Daily', {
  'Ilse Varga': { role: 'dairy farmer', affiliation: 'Orm Dairies', words: 'milk is cheap' },
})
const nameOnly = page('2025-06-12', 'Orm Daily', { 'Ilse Varga': { words: 'no comment was needed' } })

describe.each(databases)('the people of a ledger in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  let open: OpenDatabase
  openedFor({ name, make, skip }, (opened) => {
    ;({ ledger, open } = opened)
  })
  beforeEach(async () => {
    await sql`truncate article, identity, history cascade`.execute(open.database)
  })
  const idOn = (record: Record, name = 'Ilse Varga') => record.speakers.find((speaker) => speaker.name === name)?.id as string

  test('one person is told over years and outlets, another of the name apart, and a page that tells the name only is of neither', async () => {
    for (const record of [farmer, nameOnly, premier, defence]) await ledger.add(record)
    const people = await ledger.people.who('ilse varga')
    expect(people.map(({ statements }) => statements)).toEqual([2, 1, 1])
    const [minister] = people
    expect(minister).toMatchObject({
      kind: 'person',
      name: 'Ilse Varga',
      settled: true,
      articles: 2,
      from: '2024-03-01T00:00:00.000Z',
      to: '2025-06-10T00:00:00.000Z',
      outlets: [
        { outlet: 'Orm Daily', statements: 1 },
        { outlet: 'The Vale Post', statements: 1 },
      ],
      merges: [{ reason: 'office' }],
    })
    expect(minister?.profiles.map(({ role }) => role)).toEqual(['defence minister', 'prime minister'])
    expect(minister?.subjects[0]).toBe('dam')
    const bare = people.find(({ profiles }) => profiles.every(({ role }) => role === null))
    expect(bare?.others.sort()).toEqual(
      people
        .filter((person) => person !== bare)
        .map(({ id }) => id)
        .sort(),
    )
    expect(await ledger.people.who('varg')).toHaveLength(3)
    expect(await ledger.people.who('ilse')).toHaveLength(3)
    expect(await ledger.people.who('% _')).toEqual([])
    expect(await ledger.people.who('')).toEqual([])
  })

  test('words that a later version of a page prints again count once, and the page does', async () => {
    const said = { 'Ilse Varga': { role: 'mayor', words: 'the dam will hold' } }
    const at = { url: 'https://vale.example/dam' }
    await ledger.add(page('2025-01-01', 'The Vale Post', said, at))
    await ledger.add(page('2025-01-01', 'The Vale Post', { ...said, 'Jon Orsos': { words: 'it leaks' } }, at))
    expect(await ledger.people.who('varga')).toMatchObject([{ statements: 1, articles: 1, outlets: [{ statements: 1, articles: 1 }] }])
  })

  test('any speaker names its person for good, however much is added', async () => {
    await ledger.add(premier)
    const before = await ledger.people.with(idOn(premier))
    await ledger.add(defence)
    const after = await ledger.people.with(idOn(premier))
    expect(after).toEqual(await ledger.people.with(idOn(defence)))
    expect(after.articles).toBe(before.articles + 1)
    await expect(ledger.people.with('spk-none')).rejects.toMatchObject({ code: 'no-speaker' })
  })

  test('a decision joins or parts, the later one counts, and taken back it stays written', async () => {
    for (const record of [farmer, premier, defence]) await ledger.add(record)
    const same = await ledger.people.decide({ verdict: 'same', speakers: [idOn(farmer), idOn(premier)], by: 'Ada', note: 'one portrait' })
    expect(await ledger.people.who('varga')).toMatchObject([{ statements: 3 }])
    const apart = await ledger.people.decide({ verdict: 'different', speakers: [idOn(defence), idOn(premier)], by: 'Ben' })
    expect((await ledger.people.who('varga')).map(({ statements }) => statements)).toEqual([2, 1])
    const standing = async (record: Record) => (await ledger.people.decisionsOn(idOn(record))).map(({ id }) => id)
    expect([await standing(farmer), await standing(defence)]).toEqual([[same.id, apart.id], [apart.id]])
    await ledger.people.undo({ id: apart.id, by: 'Ada' })
    expect([await standing(farmer), await standing(defence)]).toEqual([[same.id], [same.id]])
    await ledger.people.undo({ id: same.id, by: 'Ada' })
    expect((await ledger.people.who('varga')).map(({ statements }) => statements)).toEqual([2, 1])
    expect(await ledger.people.decisions()).toMatchObject([
      { id: same.id, verdict: 'same', by: 'Ada', undone: { by: 'Ada' } },
      { id: apart.id, verdict: 'different', by: 'Ben', undone: { by: 'Ada' } },
    ])
    expect(await ledger.people.decisions({ after: same.id })).toHaveLength(1)
    await expect(ledger.people.undo({ id: 'idn-none', by: 'Ada' })).rejects.toMatchObject({ code: 'no-decision' })
    await expect(ledger.people.decide({ verdict: 'same', speakers: [idOn(farmer), 'spk-none'], by: 'Ada' })).rejects.toMatchObject({
      code: 'no-speaker',
    })
  })

  test('a role in capitals is the same role, told as most pages write it', async () => {
    const told = (role: string, words: string) => ({ 'Ilse Varga': { role, country: 'HU', words } })
    await ledger.add(page('2024-03-01', 'The Vale Post', told('Transport Minister', 'the dam will hold')))
    await ledger.add(page('2024-03-02', 'Orm Daily', told('transport minister', 'the dam is guarded')))
    await ledger.add(page('2024-03-03', 'Orm Daily', { 'ILSE VARGA': told('TRANSPORT MINISTER', 'no gate is shut')['Ilse Varga'] }))
    expect(await ledger.people.who('varga')).toMatchObject([
      { name: 'Ilse Varga', names: ['Ilse Varga'], statements: 3, merges: [], profiles: [{ role: 'transport minister', statements: 3 }] },
    ])
  })

  test('people of other names are one where somebody says so', async () => {
    await ledger.add(defence)
    await ledger.people.decide({ verdict: 'same', speakers: [idOn(defence), idOn(defence, 'Jon Orsos')], by: 'Ada' })
    expect(await ledger.people.who('orsos')).toMatchObject([{ names: ['Ilse Varga', 'Jon Orsos'], statements: 2 }])
  })

  test('pages of one week that quote one more person both are of one story', async () => {
    const nurse = { role: 'nurse', words: 'we are tired' }
    const organiser = { role: 'organiser', words: 'the strike goes on' }
    const dean = { words: 'talks are under way' }
    await ledger.add(page('2025-01-06', 'The Vale Post', { 'Ana Sole': nurse, 'Tom Reed': dean }))
    await ledger.add(page('2025-01-10', 'Orm Daily', { 'Ana Sole': organiser, 'Tom Reed': { words: 'talks may fail' } }))
    await ledger.add(
      page('2025-03-10', 'Orm Daily', { 'Ana Sole': { role: 'painter', words: 'art is long' }, 'Tom Reed': { words: 'all is well' } }),
    )
    const people = await ledger.people.who('sole')
    expect(people.map(({ statements }) => statements)).toEqual([2, 1])
    expect(people[0]?.merges).toMatchObject([{ reason: 'story' }])
  })
})

test.each(databases)('the speakers and decisions of an older ledger in $name are found as people', async ({ make, skip }) => {
  if (skip) return
  const place = await make()
  const open = await openDatabase(place.location)
  try {
    const database = open.database as unknown as Kysely<unknown>
    await migrate(database, 'the ledger')
    await new Ledger(open, 'the ledger').add(defence)
    const { down, up } = { down: sql`alter table speaker drop column "familyKey"`, up: (await import('../migrations/0009-people.ts')).up }
    await down.execute(database)
    await sql`drop table identity_undo, identity`.execute(database)
    await up(database)
    const [varga, orsos] = defence.speakers.map(({ id }) => id)
    await sql`insert into identity (id, verdict, a, b, by) values ('idn-1', 'different', ${varga}, ${orsos}, 'Ada')`.execute(database)
    await (await import('../migrations/0035-reasons.ts')).up(database)
    expect(await new Ledger(open, 'the ledger').people.decisions()).toMatchObject([{ id: 'idn-1', by: 'Ada', note: null }])
    expect((await new Ledger(open, 'the ledger').people.who('varga'))[0]).toMatchObject({ statements: 1 })
  } finally {
    await open.close()
    await place.drop()
  }
})

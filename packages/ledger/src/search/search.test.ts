import type { Record } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../ledger.ts'
import { databases } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'
import type { Query } from './query.ts'

const plain = recordOf(
  [
    ['Ilse Varga', 'the old dam near the northern gate will hold 30,000 tonnes'],
    ['Jon Orsos', 'the bridges are closed for 3 to 5 days'],
    ['the keeper', 'rain is coming to the dam'],
  ],
  { published: '2026-02-20' },
)
const later = recordOf([['Ilse Varga', 'the gate was opened']], { outlet: 'Orm Daily', published: '2026-03-05T10:00:00Z' })

/** The first page, with what the filters look for. */
const dam: Record = {
  ...plain,
  article: { ...plain.article, agency: 'Continental News Service' },
  speakers: plain.speakers.map((speaker) =>
    speaker.name === 'Ilse Varga' ? { ...speaker, role: 'minister of water', country: 'HU', affiliation: 'Water Office' } : speaker,
  ),
  occasions: [{ id: 'occ-1', type: 'press conference', participants: [], place: 'Port Vale', date: '2026-02-18', span: [0, 4] }],
  figures: [
    {
      id: 'fig-1',
      span: [0, 4],
      quantifier: null,
      bound: null,
      value: 30_000,
      high: null,
      unit: 't',
      of: null,
      statement: plain.statements[0]?.id ?? null,
    },
    {
      id: 'fig-2',
      span: [5, 9],
      quantifier: null,
      bound: null,
      value: 3,
      high: 5,
      unit: 'd',
      of: null,
      statement: plain.statements[1]?.id ?? null,
    },
  ],
  statements: plain.statements.map((statement, i) => ({
    ...statement,
    cueClass: i === 1 ? 'announces' : 'says',
    anonymous: i === 2,
    said: {
      date: i === 1 ? { text: 'this week', span: [0, 4], from: '2026-02-16', to: '2026-02-22' } : null,
      place: null,
      occasion: i === 0 ? 'occ-1' : null,
    },
  })),
}

const [VARGA, ORSOS, KEEPER, GATE] = [...plain.statements, ...later.statements].map(({ content }, i) => {
  const [start, end] = content[0] as [number, number]
  return (i < 3 ? plain : later).article.text.slice(start, end)
}) as [string, string, string, string]

describe.each(databases)('a search in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  let open: OpenDatabase
  openedFor({ name, make, skip }, (opened) => {
    ;({ ledger, open } = opened)
  })
  beforeAll(async () => {
    if (skip) return
    await ledger.add(dam)
    await ledger.add(later)
  })
  const found = async (query: Query) => (await ledger.search(query)).statements.map(({ words }) => words)

  test.for<[string, Query, string[]]>([
    ['words near each other, in either order', { words: 'gate NEAR dam' }, [VARGA]],
    ['words that are farther apart', { words: 'old near/2 gate' }, []],
    ['a phrase near a word, and not another', { words: '"northern gate" near/6 dam -rain' }, [VARGA]],
    ['"near" as a word', { words: 'dam near gate' }, [VARGA]],
    ['a role', { role: 'minister' }, [VARGA]],
    ['a body is no role', { role: 'water office' }, []],
    ['a speaker by the role and its words as they follow each other', { speaker: 'minister of w' }, [VARGA]],
    ['words of two names are no name', { speaker: 'varga minister' }, []],
    ['a country', { country: 'hu' }, [VARGA]],
    ['an agency in any case', { agency: 'continental news service', words: 'dam' }, [VARGA, KEEPER]],
    ['a class of saying', { cueClass: 'announces' }, [ORSOS]],
    ['sources without a name', { isAnonymous: true }, [KEEPER]],
    ['sources with one', { isAnonymous: false, words: 'dam' }, [VARGA]],
    ['the day of publication', { since: '2026-03-01' }, [GATE]],
    ['the last day of publication, to its end', { until: '2026-02-20', words: 'bridges' }, [ORSOS]],
    ['the day on which it was said, by a span of days', { saidSince: '2026-02-21', saidUntil: '2026-02-21' }, [ORSOS]],
    ['the day of the occasion', { saidUntil: '2026-02-18' }, [VARGA, ORSOS]],
    ['the place of the occasion', { place: 'port' }, [VARGA]],
    ['the kind of occasion', { occasion: 'press conference' }, [VARGA]],
    ['a figure in a range', { figure: { from: 20_000, to: null } }, [VARGA]],
    ['a figure whose own range meets it', { figure: { from: 4, to: 4 } }, [ORSOS]],
    ['a unit', { unit: 'T' }, [VARGA]],
    ['a figure of another unit', { figure: { from: 3, to: 5 }, unit: 't' }, []],
  ])('finds by %s', async ([, query, wanted], { skip: leave }) => {
    if (skip) leave(skip)
    expect(await found(query)).toEqual(wanted)
  })

  test('finds what one person said on any page', async (context) => {
    if (skip) context.skip(skip)
    await expect(ledger.search({ person: 'spk-none' })).rejects.toMatchObject({ code: 'no-speaker' })
    expect(await found({ person: later.speakers[0]?.id })).toEqual([GATE, VARGA])
  })

  test('signs of queries in any filter find nothing or something, and never fail', async (context) => {
    if (skip) context.skip(skip)
    for (const text of ["' or 1=1 --", '%', '_', ':*', "a' & !", 'NEAR NEAR NEAR', '"', 'near/3 near/3', '\\', '\0', '( | )', 'a NEAR "'])
      for (const filter of ['words', 'speaker', 'role', 'country', 'agency', 'place', 'unit', 'outlet'] as const)
        expect(Array.isArray(await found({ [filter]: text }))).toBe(true)
    await expect(ledger.search({ since: 'soon' })).rejects.toMatchObject({ code: 'bad-date' })
  })

  test('facets count what fits, the most first', async (context) => {
    if (skip) context.skip(skip)
    const { count, isWhole, facets } = await ledger.facets({})
    expect({ count, isWhole }).toEqual({ count: 4, isWhole: true })
    expect(facets.outlet).toEqual([
      { value: 'The Vale Post', count: 3 },
      { value: 'Orm Daily', count: 1 },
    ])
    expect(facets.speaker[0]).toEqual({ value: 'Ilse Varga', count: 2 })
    expect(facets.month).toEqual([
      { value: '2026-02', count: 3 },
      { value: '2026-03', count: 1 },
    ])
    expect(facets.anonymous).toEqual([
      { value: 'false', count: 3 },
      { value: 'true', count: 1 },
    ])
    expect((await ledger.facets({ words: 'bridge' })).facets.cueClass).toEqual([{ value: 'announces', count: 1 }])
    const newest = await ledger.facets({}, { most: 1 })
    expect(newest).toMatchObject({ count: 1, isWhole: false, facets: { outlet: [{ value: 'Orm Daily', count: 1 }] } })
  })

  test('a ledger from before has the same to look for', async (context) => {
    if (skip) context.skip(skip)
    const columns = () =>
      sql`select id, "publishedAt", "cueClass", anonymous, "saidFrom", "saidTo", "placeKey", occasion from statement order by id`.execute(
        open.database,
      )
    const figures = () => sql`select * from figure order by id`.execute(open.database)
    const [before, counted] = [await columns(), await figures()]
    await sql`drop table figure`.execute(open.database)
    await sql`alter table article drop column "agencyKey"`.execute(open.database)
    await sql`alter table speaker drop column country, drop column "roleKey"`.execute(open.database)
    await sql`drop index speaker_names`.execute(open.database)
    await sql`alter table statement drop column "publishedAt", drop column "cueClass", drop column anonymous, drop column "saidFrom",
      drop column "saidTo", drop column "placeKey", drop column occasion`.execute(open.database)
    await (await import('../migrations/0010-search.ts')).up(open.database as unknown as Kysely<unknown>)
    expect((await columns()).rows).toEqual(before.rows)
    expect((await figures()).rows).toEqual(counted.rows)
    expect(await found({ role: 'minister', country: 'HU', agency: 'Continental News Service' })).toEqual([VARGA])
  })
})

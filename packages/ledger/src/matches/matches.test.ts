import type { Record } from '@onrecord/record'
import { Migrator, sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '../database/open.ts'
import { type Ledger, type Matches, openLedger } from '../index.ts'
import * as statements from '../migrations/0001-statements.ts'
import * as family from '../migrations/0002-family.ts'
import * as speakers from '../migrations/0003-speakers.ts'
import * as inputs from '../migrations/0004-inputs.ts'
import { databases, emptied } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'

type Told = { outlet?: string; published?: string; url?: string | null; agency?: string | null }

/** A page that prints some sentences; words in quotation marks are quoted. */
function page(sentences: Parameters<typeof recordOf>[0], { agency = null, ...rest }: Told = {}): Record {
  // pages of one text under no address would be one page
  const { outlet = 'The Vale Post' } = rest
  const record = recordOf(sentences, { url: `https://${encodeURIComponent(outlet)}.example/${rest.published}`, ...rest })
  const kindOf = (words: string) => (words.startsWith('“') ? 'direct' : words.includes('“') ? 'mixed' : 'indirect')
  return {
    ...record,
    article: { ...record.article, agency },
    statements: record.statements.map((statement, i) => ({ ...statement, kind: kindOf(sentences[i]?.[1] ?? '') })),
  }
}

const SPEECH = '“We will not close the Harrow bridge this winter. The council has 40 engineers on it, and they may stay until May”'
const REPORT = Array.from({ length: 30 }, (_, i): [string, string] => [
  'Tomas Breck',
  `the count of gate ${i} was taken at dawn by crew ${i * 7}`,
])

const whole = page([['Ilse Varga', SPEECH]], { outlet: 'The Vale Post', published: '2026-02-20', url: 'https://vale.example/a' })
const cut = page([['Varga', '“The council has 40 engineers on it”']], { outlet: 'Harrow Echo', published: '2026-02-22' })
const altered = page([['Ilse Varga', 'that the council would close the Harrow bridge this winter']], {
  outlet: 'The Crier',
  published: '2026-02-21',
})
const other = page([['Ilse Varga', '“The market square will be paved with stones from the old quarry”']], {
  outlet: 'The Crier',
  published: '2026-02-01',
})

const idOf = (record: Record, at = 0) => record.statements[at]?.id as string

describe.each(databases)('the same quote elsewhere, in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  let open: OpenDatabase
  openedFor({ name, make, skip }, (opened) => {
    ;({ ledger, open } = opened)
  })
  beforeEach(async () => {
    await emptied(open.database)
  })
  const added = async (...records: Record[]) => {
    for (const record of records) await ledger.add(record)
  }
  const outlets = ({ matches }: Matches) => matches.map(({ article, match }) => `${article.outlet}: ${match.relation}`)

  test('each printing is found from each other, the earliest first, with what differs', async () => {
    await added(other, cut, altered, whole)
    expect(outlets(await ledger.matches(idOf(whole)))).toEqual(['The Crier: indirect', 'Harrow Echo: cut'])
    expect(outlets(await ledger.matches(idOf(cut)))).toEqual(['The Vale Post: fuller'])
    const found = await ledger.matches(idOf(whole))
    expect(found.matches[0]?.match.variants.filter(({ changesSense }) => changesSense)).toMatchObject([{ kind: 'negation lost' }])
    expect(found.utterance).toMatchObject({
      printingCount: 3,
      outletCount: 3,
      first: { statement: idOf(whole), article: { outlet: 'The Vale Post' } },
    })
    expect((await ledger.matches(idOf(other))).matches).toEqual([])
    const text = cut.article.text
    for (const { there } of (await ledger.matches(idOf(whole))).matches[1]?.match.variants ?? [])
      for (const [start, end] of there?.spans ?? []) expect(there?.words).toContain(text.slice(start, end))
  })

  test('a page that prints a quote in pieces has each of them, what each differs in, and counts once', async () => {
    const pieces = page(
      [
        ['Varga', '“The council has 40 engineers on it”'],
        ['Ilse Varga', '“We will close the old Harrow bridge this winter”'],
        ['Ilse Varga', '“the council has 40 engineers on it”'],
      ],
      { outlet: 'Harrow Echo', published: '2026-02-22' },
    )
    await added(whole, pieces)
    const { utterance, matches } = await ledger.matches(idOf(whole))
    expect(matches.map(({ words }) => words)).toEqual([
      '“The council has 40 engineers on it”',
      '“We will close the old Harrow bridge this winter”',
    ])
    expect(matches[1]?.match.variants.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['negation lost', 'added']))
    expect(utterance).toMatchObject({ printingCount: 2, outletCount: 2, ownCount: 2 })
  })

  test('the same few words of nobody in particular are on one page only, in the count as in the list', async () => {
    const nobody = (outlet: string, published: string) => {
      const record = page([['Nobody', 'about the road']], { outlet, published })
      return { ...record, speakers: [], statements: record.statements.map((statement) => ({ ...statement, speaker: null })) }
    }
    const [one, two] = [nobody('The Crier', '2026-02-01'), nobody('Harrow Echo', '2026-02-02')]
    await added(one, two)
    expect(await ledger.matches(idOf(one))).toMatchObject({ utterance: { printingCount: 1, outletCount: 1 }, matches: [] })
    for await (const utterance of ledger.allMatches()) expect.unreachable(JSON.stringify(utterance))
  })

  test('an agency’s text that thirty outlets print is one utterance, one text and thirty printings', async () => {
    for (let i = 0; i < 30; i++) {
      const sentences = [...REPORT.slice(0, 20 + (i % 10)), ['Ilse Varga', SPEECH] as const]
      await added(page(sentences, { outlet: `Outlet ${i}`, published: `2026-02-${Math.min(i + 1, 28)}`, agency: i === 4 ? 'AFP' : null }))
    }
    await added(cut)
    const { utterance, statement, matches, next } = await ledger.matches(idOf(cut), { limit: 5 })
    expect(utterance).toMatchObject({
      printingCount: 31,
      outletCount: 31,
      textCount: 2,
      wireCount: 30,
      ownCount: 1,
      first: { article: { outlet: 'Outlet 0' } },
    })
    expect(statement.wire).toBeNull()
    expect(matches[0]?.wire).toEqual({ agency: 'AFP', outletCount: 30 })
    const seen = matches.map(({ article }) => article.outlet)
    for (let after = next; after !== null; ) {
      const more = await ledger.matches(idOf(cut), { limit: 7, after })
      seen.push(...more.matches.map(({ article }) => article.outlet))
      after = more.next
    }
    expect(new Set(seen).size).toBe(30)
    expect(seen).toHaveLength(30)
  })

  test('a page that says it twice, and another version of the page, are no other printing', async () => {
    const twice = page(
      [
        ['Ilse Varga', SPEECH],
        ['Varga', '“The council has 40 engineers on it”'],
      ],
      { url: 'https://vale.example/twice' },
    )
    const later = page(
      [
        ['Ilse Varga', SPEECH],
        ['Jon Orsos', 'nothing of it'],
      ],
      { url: 'https://vale.example/twice?utm_source=mail', published: '2026-02-21' },
    )
    await added(twice, later)
    expect((await ledger.matches(idOf(twice))).matches).toEqual([])
  })

  test('the fullest printing of a fragment comes with the sentences around it', async () => {
    const around = page(
      [
        ['Jon Orsos', 'the road was shut'],
        ['Ilse Varga', SPEECH],
        ['Mara Quill', 'the mill stood still'],
      ],
      { outlet: 'The Vale Post' },
    )
    await added(around, cut, altered)
    const { fullest, around: shown, statement } = await ledger.fullest(idOf(cut))
    expect(statement.article.outlet).toBe('Harrow Echo')
    expect(fullest?.statement.id).toBe(idOf(around, 1))
    expect(shown.text).toContain('the road was shut')
    expect(shown.text).toContain('they may stay until May')
    expect(around.article.text.slice(shown.start)).toMatch(/^Jon Orsos/)
    expect((await ledger.fullest(idOf(around, 1))).fullest).toBeNull()
  })

  test('all that is printed more than once is told of once, and a fragment of two speeches under both', async () => {
    const second = page([['Ilse Varga', '“The ferry has sailed in worse weather than this. It will sail on Sunday”']], {
      outlet: 'Dock Gazette',
      published: '2026-02-23',
    })
    const joined = page([['Ilse Varga', '“The council has 40 engineers on it. The ferry has sailed in worse weather than this”']], {
      outlet: 'Harrow Echo',
      published: '2026-02-24',
    })
    await added(joined, other, second, whole, altered, cut)
    const all: Matches[] = []
    for await (const one of ledger.allMatches()) all.push(one)
    expect(all.map((one) => [one.statement.article.outlet, one.utterance.printingCount])).toEqual([
      ['The Vale Post', 4],
      ['Dock Gazette', 2],
    ])
    const stop = new AbortController()
    stop.abort()
    await expect(ledger.allMatches({ signal: stop.signal })[Symbol.asyncIterator]().next()).rejects.toThrow('aborted')
  })

  test('what everybody says on every occasion is nobody’s quote', async () => {
    for (let i = 0; i < 12; i++) await added(page([[`Ada Lin${'abcdefghijkl'[i]}`, 'declined to comment']], { outlet: `Outlet ${i}` }))
    const own = page([['Ada Linb', 'declined to comment']], { outlet: 'Another', published: '2026-03-01' })
    await added(own)
    expect(outlets(await ledger.matches(idOf(own)))).toEqual(['Outlet 1: exact'])
  })

  test('no statement of the ledger, and no place of the list, are refused', async () => {
    await added(whole)
    await expect(ledger.matches('stm-none')).rejects.toThrow('no-statement')
    await expect(ledger.matches(idOf(whole), { after: 'nonsense' })).rejects.toThrow('bad-cursor')
  })

  test('a statement of a megabyte and one of no word at all have their places', async () => {
    const long = page([['Ilse Varga', Array.from({ length: 60_000 }, (_, i) => `w${i}`).join(' ')]])
    const none = page([['Ilse Varga', '…']])
    await added(long, none)
    expect((await ledger.matches(idOf(long))).matches).toEqual([])
    expect((await ledger.matches(idOf(none))).matches).toEqual([])
  })

  test('a ledger from before has its statements found', async () => {
    const old = await make()
    const before = await openDatabase(old.location)
    const { error } = await new Migrator({
      db: before.database,
      provider: {
        getMigrations: async () => ({
          '0001-statements': statements,
          '0002-family': family,
          '0003-speakers': speakers,
          '0004-inputs': inputs,
        }),
      },
      migrationTableName: 'onrecord_migration',
      migrationLockTableName: 'onrecord_migration_lock',
    }).migrateToLatest()
    expect(error).toBeUndefined()
    for (const { article, statements, speakers } of [whole, cut]) {
      const { text, ...rest } = article
      await sql`insert into article (id, "publishedAt", text, record, reader, entries)
        values (${article.id}, ${article.published}, ${text}, ${JSON.stringify(rest)}, '{}', '{"figures":[],"occasions":[]}')`.execute(
        before.database,
      )
      for (const { id, kind, name, ...speaker } of speakers)
        await sql`insert into speaker (id, article, position, kind, name, names, entry)
          values (${id}, ${article.id}, 0, ${kind}, ${name}, '', ${JSON.stringify({ id, kind, name, ...speaker })})`.execute(
          before.database,
        )
      for (const statement of statements)
        await sql`insert into statement (id, article, position, kind, family, speaker, confidence, words, entry)
          values (${statement.id}, ${article.id}, 0, ${statement.kind}, 'said', ${statement.speaker}, 0.5,
            ${statement.content.map(([start, end]) => text.slice(start, end)).join(' … ')}, ${JSON.stringify(statement)})`.execute(
          before.database,
        )
    }
    await before.close()
    const now = await openLedger(old.location)
    expect((await now.matches(idOf(cut))).matches.map(({ statement }) => statement.id)).toEqual([idOf(whole)])
    await now.close()
    await old.drop()
  })
})

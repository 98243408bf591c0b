import { articleId, faultsOf, type Record, speakerId, statementId } from '@onrecord/record'
import { beforeEach, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../index.ts'
import { databases, emptied } from '../trial/databases.ts'
import { fetchedOn } from '../trial/fetched-on.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'

const url = 'https://news.example/dam'
const dam = recordOf(
  [
    ['Ilse Varga', 'the dam will hold'],
    ['Jon Orsos', 'the bridges are closed'],
  ],
  { url },
)
const id = dam.article.id
const [hold, bridges] = dam.statements as [Record['statements'][number], Record['statements'][number]]
const newer = { version: '1', model: 'newer' }
const by = 'Ada Lin'

/** A newer reading of the page: the first statement with a longer content, the second no more. */
const spans = { source: hold.source, cue: hold.cue, content: [[20, 33]] as [number, number][] }
const longer = { ...hold, ...spans, id: statementId(id, spans) }
const again: Record = { ...dam, statements: [longer], reader: newer }

describe.each(databases)('readings in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  let open: OpenDatabase
  openedFor({ name, make, skip }, (opened) => {
    ;({ ledger, open } = opened)
  })
  beforeEach(async () => {
    await emptied(open.database)
    await ledger.add(dam, fetchedOn('2026-03-03'))
  })
  const found = async (query: Parameters<Ledger['search']>[0] = {}) => (await ledger.search(query)).statements

  test('a newer reading takes the place of the present one, which is kept, and tells what changed', async () => {
    const { article, changes } = await ledger.reread(id, again)
    expect(article).toBe(id)
    expect(changes).toMatchObject([
      { before: { id: hold.id }, after: { id: longer.id, words: 'dam will hold' }, fields: ['content'] },
      { before: { words: 'the bridges are closed' }, after: null },
    ])
    expect(await ledger.record(id)).toEqual(again)
    expect((await found()).map(({ words }) => words)).toEqual(['dam will hold'])
    expect((await ledger.readings(id)).map(({ record, isPresent }) => [record, isPresent])).toEqual([
      [dam, false],
      [again, true],
    ])
    expect((await ledger.reread(id, again)).changes).toEqual([])
    expect(await ledger.readings(id)).toHaveLength(2)
  })

  test('a newer reading is no change of the page', async () => {
    await ledger.reread(id, again)
    for await (const change of ledger.changes()) expect.unreachable(JSON.stringify(change))
    expect(await ledger.versions(url)).toHaveLength(1)
    expect((await found()).map(({ absence }) => absence)).toEqual([null])
  })

  test('what people decided holds on to its words, and what they found right or corrected stays', async () => {
    await ledger.check({ statement: hold.id, verdict: 'fix', fix: { speaker: 'Ida Moor' }, by })
    await ledger.check({ statement: bridges.id, verdict: 'right', by })
    const { changes, unplacedCount } = await ledger.reread(id, again)
    expect([unplacedCount, changes.map(({ after, isKept }) => [after === null, isKept])]).toEqual([
      0,
      [
        [false, false],
        [true, true],
      ],
    ])
    const record = (await ledger.record(id)) as Record
    expect(faultsOf(record)).toEqual([])
    expect(record.checks?.map(({ statement }) => statement)).toEqual([longer.id, bridges.id])
    expect((await found()).map(({ words, speaker, checks }) => [words, speaker?.name, checks.length])).toEqual([
      ['dam will hold', 'Ida Moor', 1],
      ['the bridges are closed', 'Jon Orsos', 1],
    ])
    expect((await ledger.readings(id)).map(({ record }) => record)).toEqual([dam, again])
    const { readings } = await ledger.checked(hold.id)
    expect(readings.map(({ as, until }) => [as?.statement.content, until === null])).toEqual([
      [hold.content, false],
      [longer.content, true],
    ])
  })

  test('what people found wrong stays written where a newer reading has it no more', async () => {
    await ledger.check({ statement: bridges.id, verdict: 'wrong', by })
    expect((await ledger.reread(id, again)).unplacedCount).toBe(1)
    expect((await ledger.record(id))?.checks).toMatchObject([{ verdict: 'wrong', statement: null }])
    // and a reading that finds it again finds the check
    await ledger.reread(id, { ...dam, reader: newer })
    expect((await found({ words: 'bridges' }))[0]?.checks).toMatchObject([{ verdict: 'wrong' }])
  })

  test('who was said to be one person stays so where a newer reading names a speaker elsewhere', async () => {
    const other = recordOf([['Ilse Varga', 'no gate is shut']])
    await ledger.add(other)
    const [varga, same] = [dam.speakers[0], other.speakers[0]] as [Record['speakers'][number], Record['speakers'][number]]
    await ledger.people.decide({ verdict: 'same', speakers: [varga.id, same.id], by })
    const named = { ...varga, id: speakerId(id, [0, 4]), mentions: [[0, 4]] as [number, number][] }
    await ledger.reread(id, { ...dam, statements: [{ ...hold, speaker: named.id }], speakers: [named], reader: newer })
    expect((await ledger.people.decisions({ limit: 10 })).map(({ speakers }) => speakers)).toEqual([[named.id, same.id]])
  })

  const cut = recordOf([['Ilse Varga', 'the dam will hold']], { url })

  test('a page of which another text is read has its sightings, its history and its checks', async () => {
    await ledger.add(dam, fetchedOn('2026-03-05'))
    await ledger.check({ statement: hold.id, verdict: 'right', by })
    const { article } = await ledger.reread(id, { ...cut, reader: newer })
    expect(article).toBe(cut.article.id)
    expect(await ledger.record(id)).toBeNull()
    expect(await ledger.versions(url)).toMatchObject([
      { article, firstSeen: '2026-03-03T08:00:00.000Z', lastSeen: '2026-03-05T08:00:00.000Z' },
    ])
    expect(await ledger.pages(article)).toHaveLength(2)
    expect((await found()).map(({ words, checks }) => [words, checks.length])).toEqual([['the dam will hold', 1]])
    expect((await ledger.readings(article)).map(({ record }) => record.article.id)).toEqual([id, article])
    expect(await ledger.counts()).toMatchObject({ articles: 1, statements: 1 })
  })

  test('a page of which the same words are read with other layout keeps all that it has', async () => {
    const text = dam.article.text.replace('\n', '\n\n')
    const other = articleId({ url, text })
    const speaker = { ...(dam.speakers[0] as Record['speakers'][number]), id: speakerId(other, [0, 10]) }
    const statement = { ...hold, id: statementId(other, hold), speaker: speaker.id }
    await ledger.check({ statement: hold.id, verdict: 'right', by })
    const reading = { ...dam, article: { ...dam.article, id: other, text }, statements: [statement], speakers: [speaker], reader: newer }
    expect((await ledger.reread(id, reading)).article).toBe(other)
    expect(await ledger.versions(url)).toMatchObject([{ article: other, firstSeen: '2026-03-03T08:00:00.000Z' }])
    expect(await ledger.pages(other)).toHaveLength(1)
    expect((await found()).map(({ words, checks }) => [words, checks.length])).toEqual([['the dam will hold', 1]])
  })

  test('two versions of which one text is read become one', async () => {
    await ledger.add(cut, fetchedOn('2026-09-09'))
    await ledger.check({ statement: hold.id, verdict: 'wrong', by })
    expect(await ledger.versions(url)).toHaveLength(2)
    const { article } = await ledger.reread(id, { ...cut, reader: newer })
    expect(article).toBe(cut.article.id)
    expect(await ledger.versions(url)).toMatchObject([{ firstSeen: '2026-03-03T08:00:00.000Z', lastSeen: '2026-09-09T08:00:00.000Z' }])
    expect((await found()).map(({ words, checks }) => [words, checks.length])).toEqual([['the dam will hold', 1]])
    for await (const change of ledger.changes()) expect.unreachable(JSON.stringify(change))
  })

  test('an article that is not there cannot be read again', async () => {
    await expect(ledger.reread('art-none', again)).rejects.toThrow('no-article')
  })
})

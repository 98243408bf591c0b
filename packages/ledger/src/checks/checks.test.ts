import type { Change, Record, Statement } from '@onrecord/record'
import { faultsOf, standing } from '@onrecord/record'
import { beforeEach, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open.ts'
import type { Ledger } from '../index.ts'
import { databases, emptied } from '../trial/databases.ts'
import { openedFor } from '../trial/opened-for.ts'
import { recordOf } from '../trial/record.ts'
import { changeNotes } from './note.ts'

const dam = recordOf([
  ['Ilse Varga', 'the dam will hold'],
  ['Jon Orsos', 'the bridges are closed'],
])
const [hold, bridges] = dam.statements as [Record['statements'][number], Record['statements'][number]]
const by = 'Ada Lin'

describe.each(databases)('checks in $name', ({ name, make, skip }) => {
  let ledger: Ledger
  let open: OpenDatabase
  openedFor({ name, make, skip }, (opened) => {
    ;({ ledger, open } = opened)
  })
  beforeEach(async () => {
    await emptied(open.database)
    await ledger.add(dam)
  })
  const found = async (query: Parameters<Ledger['search']>[0]) => (await ledger.search(query)).statements

  test('what somebody decided is shown with the statement, after all that was decided before', async () => {
    await ledger.check({ statement: hold.id, verdict: 'right', by, at: '2026-03-03T08:00:00.000Z' })
    await ledger.check({ statement: hold.id, verdict: 'wrong', by: 'Pia Noor', note: 'a rumour', at: '2026-03-04T08:00:00.000Z' })
    const [statement] = await found({ words: 'dam' })
    expect(statement?.checks.map(({ verdict, by, note }) => [verdict, by, note])).toEqual([
      ['right', 'Ada Lin', null],
      ['wrong', 'Pia Noor', 'a rumour'],
    ])
    expect((await found({ words: 'bridges' }))[0]?.checks).toEqual([])
    const record = (await ledger.record(dam.article.id)) as Record
    expect(record.checks).toHaveLength(2)
    expect({ ...record, checks: undefined }).toEqual({ ...dam, checks: undefined })
    expect(faultsOf(record)).toEqual([])
  })

  test('a corrected statement is found by what it should be, and the reading stays beside it', async () => {
    const content: [number, number][] = [[16, 24]]
    const check = await ledger.check({ statement: hold.id, verdict: 'fix', fix: { content, speaker: 'Jon Orsos', kind: 'mixed' }, by })
    expect(check.statement).not.toBe(hold.id)
    const [statement, ...others] = await found({ speaker: 'orsos', words: 'dam' })
    expect(others).toEqual([])
    expect(statement).toMatchObject({
      words: 'the dam ',
      speaker: { name: 'Jon Orsos' },
      statement: { id: check.statement, kind: 'mixed' },
    })
    expect(await found({ speaker: 'varga' })).toEqual([])
    expect(faultsOf(await ledger.record(dam.article.id))).toEqual([])
    expect(await ledger.readings(dam.article.id)).toMatchObject([{ record: dam, isPresent: true }])
    // by the id that it had, too
    const again = await ledger.check({ statement: hold.id, verdict: 'right', by: 'Pia Noor' })
    expect(again.statement).toBe(check.statement)
    expect((await found({ words: 'dam' }))[0]?.checks).toHaveLength(2)
  })

  test('what is taken back stays written and does nothing more, one after the other, until nothing is left to take back', async () => {
    const fix = { content: [[16, 24]] as [number, number][], speaker: 'Ida Moor' }
    await ledger.check({ statement: hold.id, verdict: 'right', by })
    const fixed = await ledger.check({ statement: hold.id, verdict: 'fix', fix, by })
    const undone = await ledger.check({ statement: fixed.statement as string, verdict: 'undone', by: 'Pia Noor' })
    expect(undone).toMatchObject({ statement: hold.id, verdict: 'undone', undoes: fixed.id, fix: null, by: 'Pia Noor' })
    const { checks = [], ...record } = (await ledger.record(dam.article.id)) as Record
    expect(record).toEqual({ ...dam, checks: undefined })
    expect(checks.map(({ verdict, statement }) => [verdict, statement])).toEqual([
      ['right', hold.id],
      ['fix', hold.id],
      ['undone', hold.id],
    ])
    expect(standing(checks).map(({ verdict }) => verdict)).toEqual(['right'])
    await ledger.check({ statement: hold.id, verdict: 'undone', by })
    await expect(ledger.check({ statement: hold.id, verdict: 'undone', by })).rejects.toMatchObject({ code: 'no-decision' })
  })

  test('a speaker whom the reading has not is one of the record', async () => {
    await ledger.check({ statement: bridges.id, verdict: 'fix', fix: { speaker: 'Ida Moor' }, by })
    expect(await found({ speaker: 'moor' })).toMatchObject([{ words: 'the bridges are closed', speaker: { name: 'Ida Moor' } }])
    await ledger.check({ statement: bridges.id, verdict: 'fix', fix: { speaker: null }, by })
    expect(await found({ words: 'bridges' })).toMatchObject([{ speaker: null, source: 'Jon Orsos' }])
    expect(faultsOf(await ledger.record(dam.article.id))).toEqual([])
  })

  test('a correction that does not fit the article is refused, and nothing is written', async () => {
    const fix = async (fix: Parameters<Ledger['check']>[0]['fix']) => ledger.check({ statement: hold.id, verdict: 'fix', fix, by })
    for (const bad of [{}, { content: [] }, { cue: [[5, 999]] as [number, number][] }, { speaker: 'spk-none' }, { speaker: ' ' }])
      await expect(fix(bad)).rejects.toThrow('bad-fix')
    await expect(fix({ figures: [{ figure: 'fig-none', value: 1, high: null }] })).rejects.toThrow('bad-fix')
    await expect(ledger.check({ statement: 'stm-none', verdict: 'right', by })).rejects.toThrow('no-statement')
    expect(await ledger.record(dam.article.id)).toEqual(dam)
    await expect(ledger.readings('art-none')).rejects.toThrow('no-article')
  })

  test('a name that a person gave is not missed in a later version of the page', async () => {
    const url = 'https://news.example/dam'
    const [first, second] = ['it rains', 'it snows'].map((weather) =>
      recordOf(
        [
          ['Ilse Varga', 'the dam will hold'],
          ['Jon Orsos', weather],
        ],
        { url },
      ),
    ) as [Record, Record]
    await ledger.add(first)
    await ledger.add(second)
    await ledger.check({
      statement: first.statements[1]?.id as string,
      verdict: 'fix',
      fix: { speaker: 'Ida Moor', content: first.statements[0]?.content },
      by,
    })
    expect((await found({ speaker: 'moor' }))[0]?.absence).toBeNull()
  })

  test('what people corrected is told beside a change of its page, and makes none', async () => {
    const url = 'https://news.example/dam'
    const [first, second] = ['20 years', '12 years'].map((time) =>
      recordOf(
        [
          ['Ilse Varga', `the dam will hold for ${time}`],
          ['Jon Orsos', 'it rains'],
        ],
        { url },
      ),
    ) as [Record, Record]
    await ledger.add(first)
    await ledger.add(second)
    const fix = { speaker: 'Ida Moor', content: [[20, 35]] as [number, number][] }
    await ledger.check({ statement: first.statements[0]?.id as string, verdict: 'fix', fix, by })
    const rain = first.statements[1] as Statement
    await ledger.check({ statement: rain.id, verdict: 'fix', fix: { speaker: 'Ida Moor' }, by })
    const changes = []
    for await (const change of ledger.changes()) changes.push(change)
    expect(changes).toMatchObject([
      {
        kinds: ['reworded'],
        before: {
          id: first.statements[0]?.id,
          speaker: 'Ilse Varga',
          checks: [{ by, verdict: 'fix' }],
          corrected: { speaker: 'Ida Moor', words: 'dam will hold f' },
        },
        after: { checks: [], corrected: null },
      },
    ])
    expect(changeNotes(changes[0] as Change)).toEqual([
      expect.stringMatching(/^before: speaker, content corrected by Ada Lin/),
      'before: as corrected, Ida Moor: dam will hold f',
    ])
    await ledger.check({ statement: first.statements[0]?.id as string, verdict: 'undone', by })
    for await (const change of ledger.changes()) expect(change.before).toMatchObject({ checks: [{}, {}], corrected: null })
  })

  test('checks of a record that is added come with it', async () => {
    await ledger.check({ statement: hold.id, verdict: 'fix', fix: { speaker: 'Jon Orsos' }, by })
    const record = (await ledger.record(dam.article.id)) as Record
    await emptied(open.database)
    await ledger.add(record)
    expect(await ledger.record(dam.article.id)).toEqual(record)
    expect((await found({ words: 'dam' }))[0]?.checks).toHaveLength(1)
    await ledger.check({ statement: bridges.id, verdict: 'right', by })
    expect((await ledger.record(dam.article.id))?.checks).toHaveLength(2)
    expect((await found({ words: 'dam' }))[0]?.speaker?.name).toBe('Jon Orsos')
  })

  test('two people who check one article at once are both heard', async () => {
    await Promise.all([hold, bridges, hold].map(({ id }, i) => ledger.check({ statement: id, verdict: 'right', by: `person ${i}` })))
    expect((await ledger.record(dam.article.id))?.checks).toHaveLength(3)
  })
})

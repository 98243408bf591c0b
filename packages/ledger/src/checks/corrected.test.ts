import { articleId, type Check, type Fix, faultsOf, type Record, speakerId, statementId } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordOf } from '../trial/record.ts'
import { corrected } from './corrected.ts'
import { placeOf } from './place.ts'

const dam = recordOf([
  ['Ilse Varga', 'the dam will hold'],
  ['Jon Orsos', 'the bridges are closed'],
  ['Ilse Varga', 'nobody has to leave'],
])

function checkOn(record: Record, i: number, fix: Fix | null = null, verdict: Check['verdict'] = fix ? 'fix' : 'right'): Check {
  const statement = record.statements[i] as Record['statements'][number]
  const speaker = record.speakers.find(({ id }) => id === statement.speaker) ?? null
  const was = { statement, speaker, figures: [], ...placeOf(record.article.text, statement, fix) }
  return {
    id: `chk-${i}-${JSON.stringify(fix)}`,
    statement: statement.id,
    verdict,
    fix,
    by: 'Ada Lin',
    at: '2026-03-03T08:00:00.000Z',
    note: null,
    was,
  }
}

const wordsOf = ({ article, statements }: Record) =>
  statements.map(({ content }) => content.map((span) => article.text.slice(...span)).join(' … '))

test('a check stands on the same statement of a newer reading, on one whose spans have moved, and on its words where there is none', () => {
  const check = checkOn(dam, 0)
  const [hold, ...others] = dam.statements as [Record['statements'][number], ...Record['statements']]
  expect(corrected(dam, [check]).checks?.[0]?.statement).toBe(hold.id)
  const spans = { source: hold.source, cue: hold.cue, content: [[20, 33]] as [number, number][] }
  const moved = { ...hold, ...spans, id: statementId(dam.article.id, spans) }
  expect(corrected({ ...dam, statements: [moved, ...others] }, [check]).checks?.[0]?.statement).toBe(moved.id)
  const blind = corrected({ ...dam, statements: others }, [check])
  expect(wordsOf(blind)).toEqual(wordsOf(dam))
  expect(blind.checks?.[0]?.statement).toBe(hold.id)
})

test('a check that a statement is wrong stays where a newer reading has the statement no more', () => {
  const { checks, statements } = corrected({ ...dam, statements: dam.statements.slice(1) }, [checkOn(dam, 0, null, 'wrong')])
  expect(statements).toHaveLength(2)
  expect(checks).toMatchObject([{ verdict: 'wrong', statement: null }])
})

test('a check goes with its words where a newer reading of the page has another text', () => {
  const longer = recordOf([
    ['Pia Noor', 'nobody asked'],
    ['Ilse Varga', 'the dam will hold'],
  ])
  const { checks } = corrected(longer, [checkOn(dam, 0, { content: [[16, 23]] })])
  const again = longer.statements[1] as Record['statements'][number]
  const start = again.content[0]?.[0] as number
  expect(checks?.[0]).toMatchObject({ fix: { content: [[16, 23]] } })
  const statement = corrected(longer, checks ?? []).statements.find(({ id }) => id === checks?.[0]?.statement)
  expect(statement?.content).toEqual([[start, start + 7]])
  expect(corrected(recordOf([['Pia Noor', 'nobody asked']]), [checkOn(dam, 0)]).checks?.[0]?.statement).toBeNull()
})

test('a figure is what somebody says it is, or none', () => {
  const figure = { span: [24, 28] as [number, number], quantifier: null, bound: null, high: null, unit: 'a', of: null }
  const [hold, ...others] = dam.statements as [Record['statements'][number], ...Record['statements']]
  const read = (id: string, value: number): Record => ({
    ...dam,
    statements: [{ ...hold, figures: [id] }, ...others],
    figures: [{ id, value, ...figure, statement: hold.id }],
  })
  const check = (value: number | null): Check => {
    const made = checkOn(dam, 0, { figures: [{ figure: 'fig-1', value, high: null }] })
    return { ...made, was: { ...made.was, figures: read('fig-1', 20).figures } }
  }
  expect(corrected(read('fig-1', 20), [check(12)]).figures).toMatchObject([{ value: 12 }])
  // of a newer reading, with another id
  expect(corrected(read('fig-2', 20), [check(12)]).figures).toMatchObject([{ value: 12 }])
  expect(corrected(read('fig-1', 20), [check(null)])).toMatchObject({ figures: [], statements: [{ figures: [] }, {}, {}] })
})

test('a statement that is corrected to what another one is already is that one', () => {
  const { source, cue, content } = dam.statements[1] as Record['statements'][number]
  const once = corrected(dam, [checkOn(dam, 0, { source, cue, content })])
  expect(faultsOf(once)).toEqual([])
  expect(once.statements).toHaveLength(2)
})

test('of two corrections of one thing the later counts', () => {
  const checks = [checkOn(dam, 0, { speaker: 'Jon Orsos' }), checkOn(dam, 0, { speaker: 'Ida Moor' })]
  const { statements, speakers } = corrected(dam, checks)
  expect(speakers.find(({ id }) => id === statements[0]?.speaker)?.name).toBe('Ida Moor')
})

test('whatever a newer reading has, no check is lost, the record is whole, and correcting it again changes nothing', () => {
  const { text } = dam.article
  const at = fc.nat(text.length - 1)
  const span = fc.tuple(at, at).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1])
  const roles = fc.record({
    source: fc.array(span, { maxLength: 2 }),
    cue: fc.array(span, { maxLength: 1 }),
    content: fc.array(span, { minLength: 1, maxLength: 2 }),
  })
  const reading = fc.array(roles, { maxLength: 4 }).map((list): Record => {
    const [model] = dam.statements as [Record['statements'][number]]
    const statements = list.map((spans) => ({ ...model, ...spans, id: statementId(dam.article.id, spans), speaker: null }))
    return { ...dam, statements: [...new Map(statements.map((one) => [one.id, one])).values()], speakers: [] }
  })
  const fix = fc.record(
    {
      source: fc.array(span, { maxLength: 2 }),
      content: fc.array(span, { minLength: 1, maxLength: 2 }),
      speaker: fc.constantFrom('Ida Moor', 'Jon Orsos', null),
    },
    { requiredKeys: [] },
  )
  const checks = fc.array(
    fc.oneof(
      fc.tuple(fc.nat(2), fix).map(([i, correction]) => checkOn(dam, i, correction)),
      fc.tuple(fc.nat(2), fc.constantFrom<Check['verdict']>('right', 'wrong')).map(([i, verdict]) => checkOn(dam, i, null, verdict)),
    ),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(reading, checks, (read, list) => {
      const once = corrected(read, list)
      expect(once.checks?.map(({ id }) => id) ?? []).toEqual(list.map(({ id }) => id))
      for (const { verdict, statement } of once.checks ?? []) if (verdict !== 'wrong') expect(statement).not.toBeNull()
      expect(faultsOf(once)).toEqual([])
      if (list.length === 1) expect(corrected(once, once.checks ?? [])).toEqual(once)
      for (const { id, mentions } of once.speakers)
        expect(mentions.some((mention) => speakerId(articleId(dam.article), mention) === id)).toBe(true)
    }),
  )
})

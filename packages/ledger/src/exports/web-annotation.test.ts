import type { Record } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordOf } from '../trial/record.ts'
import { annotationsOf, webAnnotations } from './web-annotation.ts'

type Annotation = {
  body: { purpose: string; value: string }[]
  target: { source: string; selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }] }[]
}
const annotated = (record: Record) => annotationsOf(record) as Annotation[]

test('positions count code points, and quote and position select the same words, on any characters', () => {
  const words = fc
    .array(fc.constantFrom('dam', '😀', ' ', 'e\u0301', '🏳️‍🌈', '水', '"'), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }), (sentences) => {
      const record = recordOf(sentences)
      const points = [...record.article.text]
      for (const [i, { target }] of annotated(record).entries())
        for (const {
          selector: [quote, position],
        } of target) {
          expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
          expect(quote.exact).toBe(sentences[i]?.[1])
          expect(record.article.text).toContain(quote.prefix + quote.exact + quote.suffix)
          expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true)
        }
    }),
  )
})

test('the body names the speaker and tells of what kind the statement is, and what people decided on it', () => {
  const record = recordOf([['Ilse Varga', 'the dam will hold']])
  const [statement] = record.statements as [Record['statements'][number]]
  const was = { statement, speaker: null, figures: [], start: 0, text: '' }
  const check = {
    id: 'chk-1',
    statement: statement.id,
    verdict: 'wrong' as const,
    fix: null,
    by: 'Pia Noor',
    at: '2026-03-03T08:00:00Z',
    note: null,
    was,
  }
  const negated = { ...record, statements: [{ ...statement, negated: true }], checks: [check] }
  expect(annotated(negated)[0]?.body.map(({ purpose, value }) => `${purpose} ${value}`)).toEqual([
    'identifying Ilse Varga',
    'tagging indirect',
    'tagging says',
    'tagging said',
    'tagging not said',
    'assessing wrong, says Pia Noor (2026-03-03)',
  ])
})

test('the collection is one JSON document, without records too', async () => {
  for (const records of [[], [recordOf([['Ida Moor', 'yes']]), recordOf([['Ida Moor', 'no']])]]) {
    let document = ''
    for await (const text of webAnnotations((async function* () { yield* records })())) document += text // biome-ignore format: one line
    expect(JSON.parse(document)).toMatchObject({
      type: 'AnnotationCollection',
      first: { items: records.map(() => ({ type: 'Annotation' })) },
    })
  }
})

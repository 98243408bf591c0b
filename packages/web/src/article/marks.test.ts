import { type Statement, textOf } from '@onrecord/record'
import { expect, test } from 'vitest'
import { recordOf } from '../../../ledger/src/trial/record.ts'
import { voicesOf } from '../draft/voices.ts'
import { inWholeCharacters, marksOf } from './marks.ts'

test('of two statements at one place the inner one comes later, also where they stand in a circle', () => {
  const record = recordOf([
    ['Ana', 'Bo said the dam holds'],
    ['Bo', 'the gates are shut'],
  ])
  const [outer, other] = record.statements as [Statement, Statement]
  const inner = { ...other, parent: outer.id, content: outer.content }
  const circle = [inner, { ...outer, parent: inner.id }]
  for (const statements of [[inner, outer], circle]) {
    const marks = marksOf({ ...record, statements }, voicesOf({ ...record, statements }))
    expect(marks.every((mark) => mark.role !== 'told')).toBe(true)
    expect(marks).toHaveLength(6)
  }
  const marks = marksOf({ ...record, statements: [inner, outer] }, voicesOf(record))
  expect(marks.flatMap((mark) => (mark.role === 'content' ? [mark.statement.id] : []))).toEqual([outer.id, inner.id])
})

test('a piece that cuts a character in two has the whole of it', () => {
  const record = recordOf([['Ana', '🚜 and 🌊']])
  const [statement] = record.statements as [Statement]
  const [start, end] = statement.content[0] as [number, number]
  const [whole] = inWholeCharacters({ ...record, statements: [{ ...statement, content: [[start + 1, end - 1]] }] })
  expect(whole?.content.map((span) => textOf(record.article.text, span))).toEqual(['🚜 and 🌊'])
})

import { expect, test } from 'vitest'
import { givenRecord } from './given-record.ts'
import { recordOf } from './trial/record.ts'

const record = recordOf([['Ilse Varga', 'the dam will hold']])

test('a record comes back as it is', () => {
  expect(givenRecord(record, 'line 1')).toBe(record)
})

test('what is no record, and an id that belongs to another text, is named', () => {
  const other = recordOf([['Ilse Varga', 'the dam will fall']])
  for (const [value, fault] of [
    [null, /^line 1: This is no record of onrecord\/1 \(.*\(bad-record\)$/],
    [{ ...record, schema: 'onrecord/0' }, /schema/],
    [{ ...record, article: { ...record.article, text: other.article.text } }, /is not of its address and text/],
    [{ ...record, statements: record.statements.map((statement) => ({ ...statement, cue: [] })) }, /is not of its spans/],
    [{ ...record, statements: [], speakers: other.speakers }, /is not of its mentions/],
  ] as const)
    expect(() => givenRecord(value, 'line 1')).toThrow(fault)
})

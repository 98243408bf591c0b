import type { Statement } from '@onrecord/record'
import { expect, test } from 'vitest'
import { recordOf } from '../trial/record.ts'
import { speakerNamed } from './speaker-named.ts'

test('two names that the page does not print, given for one statement, are two speakers', () => {
  const record = recordOf([['The mayor', 'the dam holds']])
  const statement = record.statements[0] as Statement
  const one = speakerNamed(record, statement, 'Ilse Varga')
  const other = speakerNamed({ ...record, speakers: [...record.speakers, one] }, statement, 'Pia Noor')
  expect(other.name).toBe('Pia Noor')
  expect(new Set([...record.speakers, one, other].map(({ id }) => id)).size).toBe(3)
})

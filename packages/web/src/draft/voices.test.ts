import { expect, test } from 'vitest'
import { recordOf } from '../../../ledger/src/trial/record.ts'
import { voicesOf } from './voices.ts'

test('the most quoted come first, each with a number; seven have a colour of their own', () => {
  const names = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal']
  const record = recordOf([...names, 'Hal'].map((name, i) => [name, `the dam holds ${i}`]))
  const voices = voicesOf(record)
  expect(voices.map(({ name }) => name)).toEqual(['Hal', ...names.slice(0, -1)])
  expect(voices.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(voices.map(({ colour }) => colour)).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's0'])
})

test('statements whose speaker is not settled are one voice, the last', () => {
  const record = recordOf([
    ['Ana', 'one'],
    ['Bo', 'two'],
    ['Bo', 'three'],
  ])
  const statements = record.statements.map((statement, i) => (i === 0 ? statement : { ...statement, speaker: null }))
  expect(voicesOf({ ...record, statements }).map(({ name, count, colour }) => [name, count, colour])).toEqual([
    ['Ana', 1, 's1'],
    ['who is not settled', 2, 's0'],
  ])
})

import { expect, test } from 'vitest'
import { described, describedParts } from './described.ts'

const nobody = { name: null, title: null, role: null, affiliation: null, kind: 'person' } as const

test('a speaker is called by title and name, then by what is told of it, and nothing twice', () => {
  expect(described({ ...nobody, name: 'Ada Lin', title: 'Gen.', role: 'defence minister', affiliation: 'Vale' })).toBe(
    'Gen. Ada Lin, defence minister, Vale',
  )
  expect(described({ ...nobody, name: 'Gen. Ada Lin', title: 'Gen.' })).toBe('Gen. Ada Lin')
  expect(described({ ...nobody, name: 'Vale Water', affiliation: 'Vale' })).toBe('Vale Water')
})

test('who has no name is called by the role, or as what it is', () => {
  expect(describedParts({ ...nobody, role: 'engineer', affiliation: 'Vale Water' })).toEqual({ who: 'engineer', more: ['Vale Water'] })
  expect(described({ ...nobody, kind: 'anonymous' })).toBe('unnamed source')
  expect(described(nobody)).toBe('unnamed')
})

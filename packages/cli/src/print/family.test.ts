import { familyNote, type Statement } from '@onrecord/record'
import { expect, test } from 'vitest'
import { hiddenNote, negatedNotes, treeOf } from './family.ts'

const statement = (id: string, parent: string | null, family: Statement['family'], negated = false) =>
  ({ id, parent, family, negated }) as Statement

/** `“Hale says that Lind thinks that Orsos said no, and would not tell why.”` and `Varga hopes` beside it. */
const page = [
  statement('hale', null, 'said'),
  statement('lind', 'hale', 'held'),
  statement('orsos', 'lind', 'said'),
  statement('why', 'hale', 'said', true),
  statement('varga', null, 'held'),
]
const ids = (family: Parameters<typeof treeOf>[1]) =>
  Object.fromEntries([...treeOf(page, family)].map(([outer, inner]) => [String(outer), inner.map(({ id }) => id)]))

test('a statement of the family stands under the nearest one around it that is shown', () => {
  expect(ids('all')).toEqual({ null: ['hale', 'varga'], hale: ['lind', 'why'], lind: ['orsos'] })
  expect(ids('said')).toEqual({ null: ['hale'], hale: ['orsos', 'why'] })
  expect(ids('held')).toEqual({ null: ['lind', 'varga'] })
  expect(ids('done')).toEqual({})
})

test('a refusal is marked, and so is what nobody said', () => {
  expect(page.map(familyNote)).toEqual([null, 'held', null, 'not said', 'held'])
  expect(negatedNotes(page)).toEqual(['1 not said'])
})

test('what is not shown is told', () => {
  expect(hiddenNote(page, 'said')).toBe('2 held not shown (--family all)')
  expect(hiddenNote(page, 'done')).toBe('3 said, 2 held not shown (--family all)')
  expect(hiddenNote(page, 'all')).toBeNull()
  expect(hiddenNote([statement('hale', null, 'said')], 'said')).toBeNull()
})

import { expect, test } from 'vitest'
import { changed, pathOf } from './address.ts'

test('an address keeps what is not changed, and has no empty parameter', () => {
  const given = { words: 'dam & river', outlet: 'Vale', after: '' }
  expect(changed('/', given, { outlet: null, kind: 'direct' })).toBe('/?words=dam+%26+river&kind=direct')
  expect(changed('/', { outlet: 'Vale' }, { outlet: '' })).toBe('/')
})

test('an id cannot lead out of its path', () => {
  expect(pathOf.article('../x')).toBe('/articles/..%2Fx')
  expect(pathOf.article('art-1', 'a&b#c')).toBe('/articles/art-1?statement=a%26b%23c#a%26b%23c')
})

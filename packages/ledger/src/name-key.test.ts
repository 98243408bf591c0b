import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameKey } from './name-key.ts'

test('case, accents, points and spaces do not part a name from itself', () => {
  expect(nameKey('  Ilse   VÁRGA ')).toBe(' ilse varga')
  expect(nameKey("J.K. O'Dell-Søn")).toBe(nameKey('j k o’dell søn'))
  expect(nameKey('%_\\')).toBe('')
})

test('a key is the key of itself, and holds nothing that a database refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(nameKey(nameKey(text))).toBe(nameKey(text))
      expect(nameKey(text)).toMatch(/^( [\p{L}\p{N}]+)*$/u)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysOf } from './keys.ts'
import { wordsOf } from './words.ts'

const NOUNS =
  'dam bridge gate river valley farmer tunnel harbour ferry engine turbine canal market school doctor teacher budget tax vote court judge prison storm flood drought'.split(
    ' ',
  )

const keys = (nouns: readonly string[], speaker: string | null) => keysOf(wordsOf({ words: nouns.join(' '), kind: 'indirect' }), speaker)

test('of a named speaker fewer keys are kept than asked for, and five words in a row are found in anybody’s mouth', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(NOUNS, { minLength: 12 }), fc.nat(), (nouns, chance) => {
      const { asked, kept } = keys(nouns, 'varga')
      expect(kept.length).toBeLessThan(asked.length)
      expect(kept.filter((key) => !asked.includes(key))).toEqual([])
      const start = chance % (nouns.length - 4)
      const fragment = keys(nouns.slice(start, start + 5), 'orsos').asked
      expect(fragment.some((key) => kept.includes(key))).toBe(true)
    }),
  )
})

test('the words of one speaker have keys that stand side by side, and no other’s', () => {
  const [varga, orsos] = ['varga', 'orsos'].map((speaker) => {
    const pairs = new Set(keys(NOUNS, null).asked)
    return keys(NOUNS, speaker).kept.filter((key) => !pairs.has(key))
  }) as [number[], number[]]
  expect(varga).toHaveLength(NOUNS.length)
  expect(new Set(varga.map((key) => key >> 16)).size).toBe(1)
  expect(orsos.filter((key) => varga.includes(key))).toEqual([])
})

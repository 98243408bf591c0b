import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

test('a text is parted behind each sentence', () => {
  const text = 'Rain fell. The gate held.'
  expect(sentencesOf(text).map(([start, end]) => text.slice(start, end))).toEqual(['Rain fell. ', 'The gate held.'])
})

test('the sentences make up the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        sentencesOf(text)
          .map(([start, end]) => text.slice(start, end))
          .join(''),
      ).toBe(text)
    }),
  )
})

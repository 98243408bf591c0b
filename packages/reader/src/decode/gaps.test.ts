import type { Span } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutGaps } from './gaps.ts'

/** The pieces that are left of a content marked by braces, where brackets mark the cue. */
function left(marked: string): string[] {
  const cue: Span[] = []
  const content: Span[] = []
  let text = ''
  let start = 0
  for (const character of marked) {
    if (character === '[' || character === '{') start = text.length
    else if (character === ']') cue.push([start, text.length])
    else if (character === '}') content.push([start, text.length])
    else text += character
  }
  return withoutGaps(text, { source: [], cue, content }).map(([from, to]) => text.slice(from, to))
}

test('a few words that lack in one sentence are filled in', () => {
  expect(left('She [offered] {some sober} advice to {the builders of the dam}.')).toEqual(['some sober advice to the builders of the dam'])
})

test('the cue may stand between two pieces, and so may a clause or many words', () => {
  expect(left('{The dam}, she [said], {would hold}.')).toEqual(['The dam', 'would hold'])
  expect(left('He [said] {the dam}, which leaked, {would hold}.')).toEqual(['the dam', 'would hold'])
  expect(left('He [said] {the dam} near the old mill and the bridge {would hold}.')).toEqual(['the dam', 'would hold'])
})

test('of two pieces in two sentences the longer one is left, unless one is quoted', () => {
  expect(left('He [said] {the dam would hold all winter}. Under the plan {their help} is free.')).toEqual(['the dam would hold all winter'])
  expect(left('He [called] {it safe}. Nobody laughed. {“I will sleep under it.”}')).toEqual(['it safe', '“I will sleep under it.”'])
})

test('a quotation of another paragraph does not belong to words that are not quoted', () => {
  expect(left('{“It will hold.”} So it went.\n{It had leaked}, the mayor [said].')).toEqual(['It had leaked'])
  expect(left('{“It will hold.”} So it went.\n{“It did,”} the mayor [said].')).toEqual(['“It will hold.”', '“It did,”'])
})

test('what is left lies in order, without overlap, between the first and the last piece', () => {
  const text = 'It held. She said so, who knew, and “left it” at that, then.'
  const bound = fc.nat(text.length)
  fc.assert(
    fc.property(fc.uniqueArray(bound, { minLength: 2, maxLength: 10 }), (bounds) => {
      const sorted = [...bounds].sort((a, b) => a - b)
      const content = Array.from({ length: sorted.length >> 1 }, (_, i): Span => [sorted[2 * i] as number, sorted[2 * i + 1] as number])
      let at = content[0]?.[0] as number
      for (const [start, end] of withoutGaps(text, { source: [], cue: [], content })) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBeLessThanOrEqual(content.at(-1)?.[1] as number)
    }),
  )
})

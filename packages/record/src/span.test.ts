import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CodePoints, difference, holds, intersection, overlap, type Span, totalLength, trim, union, wholeCharacters } from './span.ts'

const LENGTH = 40
const span = fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])
const spans = fc.array(span, { maxLength: 6 })
const units = (list: readonly Span[]) => new Set(list.flatMap(([s, e]) => Array.from({ length: e - s }, (_, i) => s + i)))

test('union, intersection and difference agree with sets of units', () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      expect(units(union(a))).toEqual(units(a))
      expect(units(intersection(a, b))).toEqual(new Set([...units(a)].filter((unit) => units(b).has(unit))))
      expect(units(difference(a, b))).toEqual(new Set([...units(a)].filter((unit) => !units(b).has(unit))))
      expect(totalLength(a)).toBe(units(a).size)
    }),
  )
})

test('union is sorted, without overlap, touch or empty span', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const merged = union(list)
      for (const [i, [start, end]] of merged.entries()) {
        expect(end).toBeGreaterThan(start)
        if (i > 0) expect(start).toBeGreaterThan((merged[i - 1] as Span)[1])
      }
    }),
  )
})

test('overlap is 1 for the same units and 0 for none shared', () => {
  expect(overlap([[0, 4]], [[0, 2], [2, 4]])).toBe(1) // biome-ignore format: pieces of one span
  expect(overlap([[0, 4]], [[4, 8]])).toBe(0)
  expect(overlap([], [])).toBe(1)
  expect(holds([[0, 9]], [[2, 3]])).toBe(true)
  expect(holds([[0, 9]], [[8, 10]])).toBe(false)
})

test('trim takes white space of any kind off both ends', () => {
  expect(trim('  a b\u00a0\n', [0, 7])).toEqual([2, 5])
  expect(trim('   ', [0, 3])).toEqual([0, 0])
})

test('code points and UTF-16 offsets map to and fro on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const map = new CodePoints(text)
      let utf16 = 0
      for (const [point, character] of [...text].entries()) {
        expect(map.fromUtf16(utf16)).toBe(point)
        expect(map.toUtf16(point)).toBe(utf16)
        utf16 += character.length
      }
      expect(map.toUtf16([...text].length)).toBe(text.length)
    }),
  )
  expect(() => new CodePoints('ab').fromUtf16(3)).toThrow(RangeError)
})

test('a span never cuts a surrogate pair', () => {
  expect(wholeCharacters('a😀b', [2, 3])).toEqual([1, 3])
  expect(wholeCharacters('a😀b', [0, 2])).toEqual([0, 3])
})

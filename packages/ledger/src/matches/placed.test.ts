import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BETWEEN_PIECES, placed } from './placed.ts'

test('a span of the stored words points at the same words of the article', () => {
  const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(3)
  const pieces = fc.uniqueArray(fc.nat(text.length), { minLength: 2, maxLength: 8 }).map((ends) => {
    const sorted = ends.sort((a, b) => a - b)
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i): [number, number] => [sorted[2 * i] ?? 0, sorted[2 * i + 1] ?? 0])
  })
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (content, a, b) => {
      const words = content.map(([start, end]) => text.slice(start, end)).join(BETWEEN_PIECES)
      const [start, end] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y) as [number, number]
      const spans = placed([start, end], content)
      const letters = words.slice(start, end).replace(/[ …]/g, '')
      expect(spans.map(([from, to]) => text.slice(from, to)).join('')).toBe(letters)
    }),
  )
})

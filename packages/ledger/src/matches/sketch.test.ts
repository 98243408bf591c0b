import { expect, test } from 'vitest'
import { containment, sketchOf } from './sketch.ts'

/** A text of invented words, the same for the same seed. */
const text = (seed: number, count: number) => Array.from({ length: count }, (_, i) => `w${(i * 7919 + seed * 104_729) % 65_537}`).join(' ')

test('a text that was cut stands in the whole, and another text does not', () => {
  const whole = sketchOf(text(1, 800))
  expect(containment(whole, whole)).toBe(1)
  expect(containment(whole, sketchOf(text(1, 400)))).toBeGreaterThan(0.8)
  const half = containment(sketchOf(`${text(1, 400)} ${text(2, 400)}`), whole)
  expect(half).toBeGreaterThan(0.3)
  expect(half).toBeLessThan(0.6)
  expect(containment(whole, sketchOf(text(3, 800)))).toBeLessThan(0.1)
  expect(containment(whole, sketchOf(''))).toBe(0)
})

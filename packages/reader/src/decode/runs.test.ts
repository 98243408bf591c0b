import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Scores } from '../network/network.ts'
import type { Window } from '../network/windows.ts'
import { runsOf } from './runs.ts'

const windowOf = (size: number, begins: readonly number[] = []): Window => ({
  ids: new Int32Array(size),
  spans: Array.from({ length: size }, (_, t) => [t, t + 1] as const),
  case: new Uint8Array(size),
  quote: new Uint8Array(size),
  begins: Uint8Array.from({ length: size }, (_, t) => (begins.includes(t) ? 1 : 0)),
  context: 0,
})
/** Scores where role 0 has the given chances and the other roles none. */
const scoresOf = (rows: readonly (readonly [number, number, number])[]): Scores => ({
  size: rows.length,
  tags: Float32Array.from(rows.flatMap((row) => [...row, 1, 0, 0, 1, 0, 0])),
  pointers: new Float32Array(0),
})
const O = [0.8, 0.1, 0.1] as const
const B = [0.1, 0.8, 0.1] as const
const I = [0.1, 0.1, 0.8] as const

test('begins and insides make runs; an inside after an outside cannot be', () => {
  expect(runsOf(windowOf(7), scoresOf([O, B, I, O, B, B, O]), 0, 1).map(({ from, to }) => [from, to])).toEqual([[1, 3], [4, 5], [5, 6]]) // biome-ignore format: pairs
  const weakBegin = [0.1, 0.3, 0.6] as const
  expect(runsOf(windowOf(5), scoresOf([O, O, weakBegin, I, O]), 0, 1).map(({ from, to }) => [from, to])).toEqual([[2, 4]])
})

test('no run crosses a paragraph', () => {
  expect(runsOf(windowOf(6, [3]), scoresOf([O, B, I, I, I, O]), 0, 1).map(({ from, to }) => [from, to])).toEqual([[1, 3], [3, 5]]) // biome-ignore format: pairs
})

test('runs are ordered, disjoint and never hold [CLS] or [SEP], for any chances', () => {
  const row = fc.tuple(fc.float({ min: Math.fround(0.01), max: 1, noNaN: true }), fc.float({ min: 0, max: 1, noNaN: true }), fc.float({ min: 0, max: 1, noNaN: true })) // biome-ignore format: one row
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
      let at = 1
      for (const { from, to } of runsOf(windowOf(rows.length), scoresOf(rows), 0, 0.5)) {
        expect(from).toBeGreaterThanOrEqual(at)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThan(rows.length)
        at = to
      }
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Scores } from '../network/network.ts'
import { type Run, runsOf } from './runs.ts'

type Triple = readonly [outside: number, begins: number, inside: number]
const NONE = [1, 0, 0] as const
const O = [0.8, 0.1, 0.1] as const
const B = [0.1, 0.8, 0.1] as const
const I = [0.1, 0.1, 0.8] as const

/** Scores of pieces with a source, a cue and a content triple each. */
const scoresOf = (rows: readonly (readonly [Triple, Triple, Triple])[]): Scores => ({
  size: rows.length,
  tags: Float32Array.from(rows.flat(2)),
  pointers: new Float32Array(0),
})
/** Scores where one role has the given chances and the others none. */
const only = (role: 0 | 1 | 2, rows: readonly Triple[]) =>
  scoresOf(rows.map((row) => [0, 1, 2].map((r) => (r === role ? row : NONE)) as unknown as [Triple, Triple, Triple]))
const marked = (size: number, at: readonly number[]) => Uint8Array.from({ length: size }, (_, t) => (at.includes(t) ? 1 : 0))
const limits = (size: number, { begins = [], inWord = [] }: { begins?: number[]; inWord?: number[] } = {}) => ({
  begins: marked(size, begins),
  inWord: marked(size, inWord),
  outside: [1, 1, 1] as const,
})
const ends = (runs: readonly Run[]) => runs.map(({ from, to }) => [from, to])

test('begins and insides make runs; an inside after an outside cannot be', () => {
  expect(ends(runsOf(only(2, [O, B, I, O, B, B, O]), limits(7)).contents)).toEqual([[1, 3], [4, 5], [5, 6]]) // biome-ignore format: pairs
  const weakBegin = [0.1, 0.3, 0.6] as const
  expect(ends(runsOf(only(2, [O, O, weakBegin, I, O]), limits(5)).contents)).toEqual([[2, 4]])
})

test('no run crosses a paragraph', () => {
  expect(ends(runsOf(only(2, [O, B, I, I, I, O]), limits(6, { begins: [3] })).contents)).toEqual([[1, 3], [3, 5]]) // biome-ignore format: pairs
})

test('no run begins or ends inside a word', () => {
  expect(ends(runsOf(only(2, [O, O, [0.05, 0.9, 0.05], O, O, O]), limits(6, { inWord: [3] })).contents)).toEqual([[2, 4]])
})

test('a cue and a source are one piece each: none begins right behind another', () => {
  const rows = [O, B, I, [0.05, 0.6, 0.35], I, O] as const
  expect(ends(runsOf(only(1, rows), limits(6)).cues)).toEqual([[1, 5]])
  expect(ends(runsOf(only(0, rows), limits(6)).sources)).toEqual([[1, 5]])
  expect(ends(runsOf(only(2, rows), limits(6)).contents)).toEqual([[1, 3], [3, 5]]) // biome-ignore format: pairs
})

test('a piece has one role: the likelier one', () => {
  const both = scoresOf([[NONE, NONE, NONE], [[0.4, 0.6, 0], [0.1, 0.9, 0], NONE], [NONE, NONE, NONE]]) // biome-ignore format: one row
  const { sources, cues } = runsOf(both, limits(3))
  expect(ends(sources)).toEqual([])
  expect(ends(cues)).toEqual([[1, 2]])
})

test('runs are ordered, disjoint over all roles and never hold [CLS] or [SEP], for any chances', () => {
  const chance = fc.float({ min: Math.fround(0.01), max: 1, noNaN: true })
  const triple = fc.tuple(chance, chance, chance)
  fc.assert(
    fc.property(fc.array(fc.tuple(triple, triple, triple), { minLength: 2, maxLength: 20 }), (rows) => {
      const { sources, cues, contents } = runsOf(scoresOf(rows), { ...limits(rows.length), outside: [0.5, 0.5, 1] })
      const taken = new Set<number>()
      for (const runs of [sources, cues, contents]) {
        let at = 1
        for (const { from, to } of runs) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThan(rows.length)
          for (let t = from; t < to; t++) {
            expect(taken.has(t)).toBe(false)
            taken.add(t)
          }
          at = to
        }
      }
    }),
  )
})

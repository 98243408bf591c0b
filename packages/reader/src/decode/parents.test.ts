import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { parentsOf } from './parents.ts'

const statement = (content: Span, cue: Span = [90, 91]) => ({ source: [], cue: [cue], content: [content] })

test('the parent is the smallest statement that holds content and cue', () => {
  expect(parentsOf([statement([0, 50]), statement([10, 40], [5, 8]), statement([20, 30], [15, 18])])).toEqual([null, 0, 1])
})

test('a statement whose cue stands outside has no parent, and none is its own', () => {
  expect(parentsOf([statement([0, 50]), statement([10, 40], [60, 64])])).toEqual([null, null])
  expect(parentsOf([statement([0, 50]), statement([0, 50])])).toEqual([null, null])
})

import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

test.each([
  ['hit .312 with a .22 rifle', ['.312', '.22']],
  ['notes.22 of version 2.3.4', ['22', '2.3', '4']],
  ['1,200.5 tonnes', ['1,200.5']],
])('a stop begins a number only where no word or number ends: %s', (text, numbers) =>
  expect(tokensOf(text).flatMap(({ kind, text }) => (kind === 'number' ? [text] : []))).toEqual(numbers),
)

import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { isGoverned, isParticiple } from './participle.ts'

const text = 'The mayor pointed to the visit of the Ardanian minister, saying the bridge would open. Saying so took courage, she said.'
const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

test('a participle after a comma is told from one that opens a sentence and from a finite verb', () => {
  expect(isParticiple(text, spanOf('saying'))).toBe(true)
  expect(isParticiple(text, spanOf('Saying'))).toBe(false)
  expect(isParticiple(text, spanOf('said'))).toBe(false)
})

test('what hangs on a preposition is no subject', () => {
  expect(isGoverned(text, spanOf('the Ardanian minister'))).toBe(true)
  expect(isGoverned(text, spanOf('The mayor'))).toBe(false)
})

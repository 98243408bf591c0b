import type { Span } from '@onrecord/record'
import { expect, it } from 'vitest'
import { isAddressed } from './addressed.ts'

const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

it.each([
  ['Quill said that the council had told nobody.', 'had told', 'nobody', true],
  ['“They asked us,” Marr said.', 'asked', 'us', true],
  ['He has not spoken to her since May.', 'has not spoken to', 'her', true],
  ['She thanked them.', 'thanked', 'them', false],
  ['Thorne believed her.', 'believed', 'her', false],
  ['He told them to leave.', 'told', 'them to leave', false],
  ['Hale asked for it.', 'asked for', 'it', false],
])('%s: whom something is told is nothing said', (text, cue, content, expected) => {
  expect(isAddressed(text, { cue: [spanOf(text, cue)], content: [spanOf(text, content)] })).toBe(expected)
})

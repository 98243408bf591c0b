import type { Section, Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { kindOf } from './kind.ts'
import { quotationsOf } from './quotations.ts'
import { withVerbatim } from './set-off.ts'

/** The kind of a statement whose cue and content are given as words of a text. */
function read(
  text: string,
  { cue, content }: { cue?: string; content: string },
  verbatim: { sections?: Section[]; turns?: Span[][] } = {},
) {
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const quotations = withVerbatim(quotationsOf(text), verbatim.sections ?? [], verbatim.turns ?? [])
  return kindOf(text, { cue: cue === undefined ? [] : [spanOf(cue)], content: [spanOf(content)] }, quotations)
}

const VARGA = 'Varga said the dam was “sound and safe” and “dry”.'

test.each([
  ['direct', '“sound and safe”'],
  ['mixed', 'the dam was “sound and safe” and “dry”'],
  ['indirect', 'the dam was '],
])('%s is %s', (kind, content) => expect(read(VARGA, { cue: 'said', content })).toBe(kind))

const TOLD = '“Lund told me the dam was ‘dry as bone’, and I believed it,” Varga said.'

test.each([
  ['direct', 'Varga’s own words', { cue: 'said', content: '“Lund told me the dam was ‘dry as bone’, and I believed it,”' }],
  ['mixed', 'what Varga tells of Lund, with Lund’s words in it', { cue: 'told', content: 'the dam was ‘dry as bone’' }],
  ['direct', 'the words of Lund alone', { cue: 'told', content: '‘dry as bone’' }],
  ['indirect', 'what Varga says to have thought', { cue: 'believed', content: 'it' }],
])('in a quotation it is %s: %s', (kind, _, statement) => expect(read(TOLD, statement)).toBe(kind))

test('a speech over two paragraphs holds what is told in the second of a cue in the first', () => {
  const text = '“My brother wrote from the mine.\n“The lamps were out, he said.”'
  expect(read(text, { cue: 'wrote', content: 'The lamps were out' })).toBe('indirect')
})

test('a turn of a transcript is direct, and what it tells of others is not', () => {
  const text = 'LUND: The board said the gate was shut. The log says “open”.'
  const turn: Span = [6, text.length]
  expect(read(text, { content: text.slice(6) }, { turns: [[turn]] })).toBe('direct')
  expect(read(text, { cue: 'said', content: 'the gate was shut' }, { turns: [[turn]] })).toBe('indirect')
  expect(read(text, { cue: 'says', content: '“open”' }, { turns: [[turn]] })).toBe('direct')
})

test('a block quotation is direct with marks and without', () => {
  for (const words of ['The gate is shut, Lund says.', '“The gate is shut, Lund says.”']) {
    const text = `The letter reads:\n${words}`
    const sections: Section[] = [{ kind: 'quote', start: 18, end: text.length, path: null }]
    expect(read(text, { cue: 'reads', content: words }, { sections })).toBe('direct')
    expect(read(text, { cue: 'says', content: 'The gate is shut' }, { sections })).toBe('indirect')
  }
})

test('a post is direct, whose signature is a line of the same block', () => {
  const text = 'Oh, no. “Meet us halfway.” Again?\n— Bo Hart (@bohart) November 18, 2019'
  const sections: Section[] = [
    { kind: 'embed', start: 0, end: 33, path: null },
    { kind: 'embed', start: 34, end: text.length, path: null },
  ]
  expect(read(text, { cue: '—', content: text.slice(0, 33) }, { sections })).toBe('direct')
})

import type { Span } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotationsOf } from '../quotations/quotations.ts'
import { refusalsBeside, refusalsOf } from './index.ts'

const read = (text: string) => refusalsOf(text).map(({ source, cue, content }) => [source, cue, content].map((span) => text.slice(...span)))

test.each([
  ['The mayor declined to comment on the gate on Friday.', ['The mayor', 'declined', 'to comment on the gate']],
  [
    'Corvane Ltd did not respond to a request for comment, and nobody was hurt.',
    ['Corvane Ltd', 'did not respond', 'to a request for comment'],
  ],
  [
    'On Monday the club’s lawyer didn’t immediately return calls seeking comment.',
    ['the club’s lawyer', 'didn’t immediately return', 'calls seeking comment'],
  ],
  [
    'Ilse Varga, who left the board in May, has refused to discuss it.',
    ['Ilse Varga, who left the board in May', 'has refused', 'to discuss it'],
  ],
  ['Two aides said so but the minister could not be reached for comment.', ['the minister', 'could not be reached', 'for comment']],
  ['The firm had no immediate comment.', ['The firm', 'had', 'no immediate comment']],
  ['A clerk who declined to be interviewed left.', ['who', 'declined', 'to be interviewed left']],
  [
    'His office also did not reply to questions about the dam while the vote was on.',
    ['His office', 'did not reply', 'to questions about the dam'],
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual([expected])
})

test.each([
  'She did not return the call of the wild.',
  'They refused to leave.',
  'The dam did not respond well.',
  'He answered every request for comment.',
])('no refusal: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('one that is found already, stands in quotation marks or in no readable part is left out', () => {
  const text = 'The mayor declined to comment. “The firm declined to comment,” she said. The board declined to comment.'
  const cue: Span = [10, 18]
  const board = text.indexOf('The board')
  const beside = (found: Parameters<typeof refusalsBeside>[0], end: number) =>
    refusalsBeside(found, refusalsOf(text), { parts: [[0, end]], quotations: quotationsOf(text) }).map(({ source }) =>
      text.slice(...(source[0] as Span)),
    )
  expect(beside([], text.length)).toEqual(['The mayor', 'The board'])
  expect(beside([{ source: [], cue: [cue], content: [[19, 29]] }], text.length)).toEqual(['The board'])
  expect(beside([], board)).toEqual(['The mayor'])
})

test('whatever the text, each span lies in it, in order, and 100,000 words take no longer than reading them', () => {
  const word = fc.constantFrom(
    'The',
    'mayor',
    ',',
    '.',
    'who',
    'declined',
    'to',
    'comment',
    'did',
    'not',
    'respond',
    'request',
    'for',
    '\n',
    '“',
    '”',
    'but',
    'Varga',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), (words) => {
      const text = words.join(' ')
      for (const { source, cue, content } of refusalsOf(text))
        for (const [start, end] of [source, cue, content]) expect(start >= 0 && start < end && end <= text.length).toBe(true)
    }),
  )
  expect(refusalsOf('did not respond to '.repeat(25_000))).toEqual([])
  expect(refusalsOf('the mayor declined to comment '.repeat(20_000)).length).toBeGreaterThan(0)
})

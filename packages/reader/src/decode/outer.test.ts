import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { quotationsOf } from '../quotations/quotations.ts'
import { turnsOf } from '../transcript/turns.ts'
import { outerOf } from './outer.ts'

const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

test('beside the turns of a transcript stands what is said in one turn, and nothing that runs into the next', () => {
  const text = 'ORR: When?\nHALE: At two, the engineer said.\nORR: Who saw it?\nHALE: I did.'
  const found = [
    { source: [spanOf(text, 'the engineer')], cue: [spanOf(text, 'said')], content: [spanOf(text, 'At two')], confidence: 0.9 },
    { source: [spanOf(text, 'ORR')], cue: [spanOf(text, 'said')], content: [spanOf(text, 'When?\nHALE: At two')], confidence: 0.9 },
    { source: [spanOf(text, 'ORR')], cue: [], content: [spanOf(text, 'Who saw it?')], confidence: 0.9 },
  ]
  const read = outerOf(text, { turns: turnsOf(text, [[0, text.length]]), sections: [], quotations: quotationsOf(text), found })
  expect(read.map(({ source, content }) => [...source, ...content].map((span) => text.slice(...span)))).toEqual([
    ['ORR', 'When?'],
    ['HALE', 'At two, the engineer said.'],
    ['ORR', 'Who saw it?'],
    ['HALE', 'I did.'],
    ['the engineer', 'At two'],
  ])
})

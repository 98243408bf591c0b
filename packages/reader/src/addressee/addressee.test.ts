import type { Span } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addresseeOf } from './addressee.ts'
import { toWhom } from './marked.ts'

test.each([
  ['Lind ⟦told⟧ reporters {that the dam held}.', 'reporters'],
  ['Lind ⟦told⟧ the committee on Monday {that the dam held}.', 'the committee'],
  ['Lind ⟦told the committee⟧ on Monday {that the dam held}.', 'the committee'],
  ['Lind ⟦asked⟧ Mr. Hale {whether the dam held}.', 'Mr. Hale'],
  ['Lind ⟦said⟧ to her {that the dam held}.', 'her'],
  ['Lind ⟦asked⟧ her lawyer {to leave}.', 'her lawyer'],
  ['Lind ⟦wrote⟧ to the board of trustees last week {that the dam held}.', 'the board of trustees'],
  ['“{The dam held},” Lind ⟦said⟧ in a letter to the committee.', 'the committee'],
  ['In a letter to the committee, Lind ⟦wrote⟧ {that the dam held}.', 'the committee'],
  ['{The dam held}, Lind ⟦told⟧ Channel North.', 'Channel North'],
  ['Lind ⟦told⟧ Mr Hale and Ms Sole {that the dam held}.', 'Mr Hale and Ms Sole'],
  ['Lind ⟦warned⟧ us {the dam would break}.', 'us'],
  ['They say that officers ⟦were asked⟧ {to leave}.', 'officers'],
  ['{The dam held}, Lind ⟦said⟧ on a call with investors.', 'investors'],
  ['Lind ⟦told⟧ Tom Hale of Radio Fenn {that it held}.', 'Tom Hale of Radio Fenn'],
  ['Lind ⟦promised⟧ the families {a new dam}.', 'the families'],
  ['⟦Asked⟧ {whether it held}, the engineer laughed.', 'the engineer'],
  ['It rained. ⟦Asked⟧ by the judge {if it held}, he said so.', 'he'],
  ['{The dam held}, an inquest ⟦has heard⟧.', 'an inquest'],
  ['Lind ⟦pleaded with⟧ residents {to leave}.', 'residents'],
  ['Lind ⟦called on⟧ the league {to pay}.', 'the league'],
  ['Hale ⟦put it to⟧ her {that it had not}.', 'her'],
  ['She ⟦had shouted⟧ at them {to stop}.', 'them'],
  ['Lind ⟦directed⟧ the regulator {to report}.', 'the regulator'],
  ['We ⟦will never say⟧ that to anyone again: {no}.', 'anyone'],
  ['Lind ⟦told⟧ {them} it held.', undefined],
])('%s', (marked, phrase) => {
  expect(toWhom(marked)).toEqual(phrase === undefined ? [] : [phrase])
})

test.each([
  'Lind ⟦said⟧ {that the dam held}.',
  'Lind ⟦asked⟧ for {more time}.',
  'Lind ⟦asked⟧ {whether it held}.',
  'Lind ⟦warned⟧ that {it broke}.',
  'Lind ⟦said⟧ {to leave}.',
  'Lind ⟦warned⟧ of {a flood}.',
  '{It held}, Lind ⟦said⟧. A letter to the board followed.',
  'Lind ⟦told⟧',
  'Lind ⟦called⟧ on {Monday}.',
  'Lind ⟦called⟧ on the day of {the flood}.',
  'Lind had ⟦asked⟧ {whether it held}, the engineer laughed.',
])('nobody: %s', (marked) => {
  expect(toWhom(marked)).toEqual([])
})

test('whatever the cue, the phrase lies in one line of the text, outside content and source', () => {
  const word = fc.constantFrom(
    'told',
    'said',
    'to',
    'the',
    'board',
    'her',
    'asked',
    'in',
    'a',
    'letter',
    'Mr.',
    'was',
    '.',
    ',',
    '\n',
    '’',
    '\ud83d',
    'with',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, i, j) => {
      const text = words.join(' ')
      const cueAt = i % text.length
      const cue: Span[] = [[cueAt, Math.min(text.length, cueAt + 6)]]
      const content: Span[] = [[j % text.length, Math.min(text.length, (j % text.length) + 9)]]
      for (const [start, end] of addresseeOf(text, { cue, content, source: [] })) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true)
        expect(text.slice(start, end)).not.toContain('\n')
        expect(end <= (content[0] as Span)[0] || start >= (content[0] as Span)[1]).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

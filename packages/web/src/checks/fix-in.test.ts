import { expect, test } from 'vitest'
import { fixIn } from './fix-in.ts'

const statement: Parameters<typeof fixIn>[1] = {
  source: [[0, 10]],
  cue: [[11, 15]],
  content: [[16, 33]],
  kind: 'indirect',
  speaker: 'spk-0',
}

test('only what is otherwise is corrected', () => {
  const { content, source, cue, kind } = statement
  expect(
    fixIn({ content: [...content], source: [...source], cue: [...cue], kind, speaker: statement.speaker as string }, statement),
  ).toEqual({})
  // pieces that touch are one
  expect(
    fixIn(
      {
        content: [
          [16, 20],
          [18, 23],
        ],
      },
      statement,
    ),
  ).toEqual({ content: [[16, 23]] })
  expect(fixIn({ content: [[16, 23]], cue: [], kind: 'mixed' }, statement)).toEqual({ content: [[16, 23]], cue: [], kind: 'mixed' })
})

test('a name that is written goes before one that is chosen, and none is nobody', () => {
  expect(fixIn({ speaker: 'spk-1', name: 'Pia Noor' }, statement)).toEqual({ speaker: 'Pia Noor' })
  expect(fixIn({ speaker: 'none' }, statement)).toEqual({ speaker: null })
})

import { expect, test } from 'vitest'
import { recordOf } from '../../../ledger/src/trial/record.ts'
import { fixIn } from './fix-in.ts'

const [statement] = recordOf([['Ilse Varga', 'the dam will hold']]).statements as [ReturnType<typeof recordOf>['statements'][number]]

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

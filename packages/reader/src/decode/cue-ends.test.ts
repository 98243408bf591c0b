import { expect, test } from 'vitest'
import { withoutBegun } from './cue-ends.ts'

const left = (cue: string) => `Lind ${cue} …`.slice(...withoutBegun(`Lind ${cue} …`, [5, 5 + cue.length]))

test.each([
  ['said in a', 'said'],
  ['said on', 'said'],
  ['also wrote in her', 'also wrote'],
])('%s', (cue, verb) => {
  expect(left(cue)).toBe(verb)
})

test.each(['said in a statement', 'said', 'called on', 'insisted on', 'said about'])('%s stays whole', (cue) => {
  expect(left(cue)).toBe(cue)
})

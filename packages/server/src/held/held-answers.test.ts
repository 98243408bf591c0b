import { expect, test } from 'vitest'
import { HeldAnswers } from './held-answers.ts'

const answer = (size: number) => ({ body: new Uint8Array(size), headers: {} })

test('an answer of another revision is not given, and makes those before it nothing', () => {
  const held = new HeldAnswers(100_000)
  held.hold('1', '/', answer(10))
  expect(held.get('1', '/')).not.toBeNull()
  expect(held.get('2', '/')).toBeNull()
  held.hold('2', '/counts', answer(10))
  expect(held.get('1', '/')).toBeNull()
  expect(held.get('1', '/counts')).toBeNull()
  expect(held.get('2', '/counts')).not.toBeNull()
})

test('no more is held than there is room for: what was asked for last stays', () => {
  const held = new HeldAnswers(3000)
  held.hold('1', '/a', answer(400))
  held.hold('1', '/b', answer(400))
  held.hold('1', '/a', answer(400))
  held.get('1', '/a')
  held.hold('1', '/c', answer(1000))
  expect(['/a', '/b', '/c'].filter((asked) => held.get('1', asked))).toEqual(['/a', '/c'])
  held.hold('1', '/large', answer(3000))
  expect(['/a', '/c', '/large'].filter((asked) => held.get('1', asked))).toEqual([])
})

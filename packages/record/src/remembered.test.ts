import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('asks once of a short word, and says the same again', () => {
  const asked: string[] = []
  const length = remembered((word) => {
    asked.push(word)
    return word.length
  })
  expect([length('dam'), length('dam'), length('unquestionably'), length('unquestionably')]).toEqual([3, 3, 14, 14])
  // a long one is asked of each time: it would hold the text that it was cut from
  expect(asked).toEqual(['dam', 'unquestionably', 'unquestionably'])
})

test('what it knows does not grow without end', () => {
  let count = 0
  const known = remembered(() => ++count)
  for (let i = 0; i < 10_000; i++) known(`w${i}`)
  expect(known('w0')).toBe(10_001)
})

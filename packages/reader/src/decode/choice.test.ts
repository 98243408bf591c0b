import { expect, test } from 'vitest'
import { chosen } from './choice.ts'

const attribution = (content: [number, number], cue: [number, number][], confidence: number) => ({
  source: [],
  cue,
  content: [content],
  confidence,
})

test('of attributions that share a cue or words of their contents the surest stays', () => {
  const long = attribution([10, 40], [[5, 9]], 0.6)
  const short = attribution([10, 25], [[5, 9]], 0.8)
  const other = attribution([30, 40], [[42, 46]], 0.7)
  expect(chosen([long, short, other])).toEqual([short, other])
})

test('what contradicts nothing stays, cue or no cue', () => {
  const first = attribution([0, 10], [], 0.5)
  const second = attribution([10, 20], [], 0.9)
  expect(chosen([first, second])).toEqual([second, first])
})

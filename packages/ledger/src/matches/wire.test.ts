import { expect, test } from 'vitest'
import { sketchOf } from './sketch.ts'
import { textsOf } from './wire.ts'

const words = (seed: number, count: number) => Array.from({ length: count }, (_, i) => `w${(i * 7919 + seed * 104_729) % 65_537}`).join(' ')
const printed = (article: string, text: string, agency: string | null = null) => ({
  article,
  outletKey: ` ${article}`,
  agency,
  sketch: sketchOf(text),
})
const told = (articles: ReturnType<typeof printed>[]) =>
  textsOf(articles).map(({ articles: some, wire }) => [some.map(({ article }) => article).join(' '), wire])

test('a wire and its cuts are one text, whoever signs it; a report of an outlet’s own is another', () => {
  const wire = words(1, 600)
  expect(told([printed('a', wire), printed('b', words(2, 600)), printed('c', words(1, 300), 'AFP'), printed('d', wire)])).toEqual([
    ['a c d', { agency: 'AFP', outletCount: 3 }],
    ['b', null],
  ])
})

test('a text that one outlet alone prints is a wire where an agency signs it', () => {
  expect(told([printed('a', words(1, 600), 'AP')])).toEqual([['a', { agency: 'AP', outletCount: 1 }]])
})

test('a brief that is little more than the quotation is no copy of each page that has it', () => {
  expect(told([printed('a', `${words(1, 30)} ${words(2, 500)}`), printed('b', words(1, 30))])).toEqual([
    ['a', null],
    ['b', null],
  ])
})

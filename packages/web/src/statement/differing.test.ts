import type { Variant } from '@onrecord/record'
import { expect, test } from 'vitest'
import { recordOf } from '../../../ledger/src/trial/record.ts'
import { differing, leftOut } from './differing.ts'

const words = 'the dam will hold for 12 years'
const { article, statements } = recordOf([['Ilse Varga', words]])
const [statement] = statements as [(typeof statements)[0]]
const there = (part: string): Variant['there'] => ({
  words: part,
  spans: [[article.text.indexOf(part), article.text.indexOf(part) + part.length]],
})
const here = (part: string, at: number): Variant['here'] => ({ words: part, spans: [[at, at + part.length]] })
const shown = (variants: Variant[]) =>
  differing({ statement, words }, variants).map(({ text, in: place }) => (place === 'both' ? text : `[${place} ${text}]`))

test('words that were replaced stand before those in their place', () => {
  const variant: Variant = { kind: 'number changed', changesSense: true, here: here('20', 30), there: there('12') }
  expect(shown([variant])).toEqual(['the dam will hold for ', '[before 20]', ' ', '[after 12]', ' years'])
})

test('a difference within another is told once', () => {
  const outer: Variant = { kind: 'replaced', changesSense: false, here: here('about 20 winters', 24), there: there('12 years') }
  const inner: Variant = { kind: 'number changed', changesSense: true, here: here('20', 30), there: there('12') }
  expect(shown([outer, inner])).toEqual(['the dam will hold for ', '[before about 20 winters]', ' ', '[after 12 years]'])
})

test('what is left out is told beside, and words that only moved out of quotation marks are not marked', () => {
  const lost: Variant = { kind: 'dropped', changesSense: false, here: here('under the rules', 40), there: null }
  const negation: Variant = { kind: 'negation lost', changesSense: true, here: here('not', 5), there: null }
  const marks: Variant = { kind: 'outside quotation', changesSense: true, here: here('hold', 10), there: there('hold') }
  expect(shown([lost, negation, marks])).toEqual([words])
  expect(leftOut([lost, negation, marks])).toEqual(['under the rules'])
})

test('pieces of a content are parted as the ledger parts them', () => {
  const [start, end] = statement.content[0] as [number, number]
  const parted = {
    ...statement,
    content: [
      [start, start + 7],
      [start + 8, end],
    ] as [number, number][],
  }
  const added: Variant = { kind: 'added', changesSense: false, here: null, there: there('years') }
  expect(differing({ statement: parted, words: 'the dam … will hold for 12 years' }, [added])).toEqual([
    { text: 'the dam', in: 'both' },
    { text: ' … ', in: 'both' },
    { text: 'will hold for 12 ', in: 'both' },
    { text: 'years', in: 'after' },
  ])
})

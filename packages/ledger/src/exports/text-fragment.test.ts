import type { Span } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, fragmentsOf, passageOf } from './text-fragment.ts'

const url = 'https://news.example/dam'
const spanOf = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return [start, start + words.length]
}
const fragmentOf = (text: string, span: Span) => fragmentsOf({ url, text })([span])?.replace(`${url}#:~:text=`, '')

/** The parts of a directive, as a browser parses them. */
function parsed(directive: string) {
  const terms = directive.split(',')
  const decoded = (term: string | undefined) => decodeURIComponent(term ?? '')
  const prefix = terms[0]?.endsWith('-') ? decoded(terms.shift()?.slice(0, -1)) : ''
  const suffix = terms.at(-1)?.startsWith('-') ? decoded(terms.pop()?.slice(1)) : ''
  return { prefix, start: decoded(terms[0]), end: decoded(terms[1]), suffix }
}

test('words are encoded with the signs that a directive uses itself', () => {
  const text = 'The so-called “gate”, R&D, holds.'
  expect(fragmentOf(text, spanOf(text, 'so-called “gate”, R&D'))).toBe('so%2Dcalled%20%E2%80%9Cgate%E2%80%9D%2C%20R%26D')
})

test('words that stand twice are told apart by the words around them, whatever their case and accents', () => {
  const text = 'The dam will hold, said Varga.\nTHE DAM will hold, said Márai.'
  expect(fragmentOf(text, spanOf(text, 'The dam will hold'))).toBe('The%20dam%20will%20hold')
  const second = spanOf(text, 'THE DAM will hold')
  const fragment = fragmentOf(text, second) as string
  expect(fragment).toBe('said%20Varga.-,THE%20DAM%20will%20hold,-%2C%20said')
  expect(passageOf(fold(text), parsed(fragment))).toEqual(second)
})

test('a passage over paragraphs, or a long one, is given by its ends', () => {
  const text = '“We start here.\nWe go on.\nWe end there,” he said.'
  expect(fragmentOf(text, [0, text.indexOf(' he said')])).toBe('%E2%80%9CWe%20start%20here.,We%20end%20there%2C%E2%80%9D')
  const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ')
  expect(fragmentOf(long, [0, long.length])).toBe('word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59')
})

test('a word that a span cuts is given whole, and pieces have a directive each', () => {
  expect(fragmentOf('Floodgates are shut.', [5, 10])).toBe('Floodgates')
  const text = 'It holds, he said, and will.'
  expect(fragmentsOf({ url: `${url}#part:~:text=old`, text })([spanOf(text, 'It holds'), spanOf(text, 'and will')])).toBe(
    `${url}#part:~:text=It%20holds&text=and%20will`,
  )
})

test('without an address, or without words, there is no link', () => {
  expect(fragmentsOf({ url: null, text: 'a b' })([[0, 1]])).toBeNull()
  expect(fragmentsOf({ url, text: 'a  b' })([])).toBeNull()
  expect(fragmentsOf({ url, text: 'a  b' })([[1, 3]])).toBeNull()
})

test('a browser that follows the link finds the words of the passage, and the passage itself where no word stands twice', () => {
  const word = fc.constantFrom('dam', 'gate', 'Holds', 'héld', '😀', '“so', 'on,”', 'R&D', 'x-y', '50%', '水', '(a)', 'e\u0301')
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '  ')), { minLength: 2, maxLength: 60 })
    .map((pairs) => pairs.flat().join('').trim())
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      const edges = [...text.matchAll(/\S+/g)]
      const [first, last] = [a % edges.length, b % edges.length].sort((x, y) => x - y) as [number, number]
      const start = edges[first]?.index as number
      const span: Span = [start, (edges[last]?.index as number) + (edges[last]?.[0].length as number)]
      const directive = parsed(fragmentOf(text, span) as string)
      const found = passageOf(fold(text), directive) as Span
      expect(found).not.toBeNull()
      const plain = (words: string) => fold(words).replace(/\s+/g, ' ')
      expect(plain(text.slice(...found)).startsWith(plain(directive.start))).toBe(true)
      if (new Set(edges.map(([words]) => fold(words))).size === edges.length) expect(found).toEqual(span)
    }),
  )
})

test('any text and any span come to an address that parses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), fc.nat(40), (text, a, b) => {
      const span: Span = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      const address = fragmentsOf({ url, text })([span])
      if (address !== null) expect(new URL(address).href).toBe(address)
    }),
  )
})

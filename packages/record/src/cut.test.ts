import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut } from './cut.ts'
import type { Span } from './span.ts'

const mark = (name: string, start: number, end: number) => ({ name, span: [start, end] as Span })

test('a text is cut where spans begin and end, and each piece tells what covers it', () => {
  const pieces = cut('one two three', [mark('content', 0, 7), mark('cue', 4, 13)])
  expect(pieces.map(({ words, over }) => [words, over.map(({ name }) => name)])).toEqual([
    ['one ', ['content']],
    ['two', ['content', 'cue']],
    [' three', ['cue']],
  ])
})

test('spans count in the whole text where a part of it is given', () => {
  expect(cut('two three', [mark('cue', 0, 7)], 4).map(({ words, start, over }) => [words, start, over.length])).toEqual([
    ['two', 4, 1],
    [' three', 7, 0],
  ])
})

test('the pieces make up the text, and a piece is covered by the spans that hold it and by no other', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => mark('', Math.min(a, b), Math.max(a, b)))
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(span), fc.nat(5), (text, marks, start) => {
      const pieces = cut(text, marks, start)
      expect(pieces.map(({ words }) => words).join('')).toBe(text)
      for (const piece of pieces) {
        const end = piece.start + piece.words.length
        expect(piece.over).toEqual(marks.filter(({ span: [from, to] }) => from < to && from < end && to > piece.start))
        for (const { span } of piece.over) expect(span[0] <= piece.start && span[1] >= end).toBe(true)
      }
    }),
  )
})

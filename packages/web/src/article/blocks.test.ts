import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, byBlock } from './blocks.ts'

const section = (kind: 'heading' | 'paragraph', start: number, end: number) => ({ kind, start, end, path: null })

test('what stands in no section is a paragraph a line', () => {
  const text = 'Head\nOne.\n\nTwo.\nThree.'
  const blocks = blocksOf({ text, sections: [section('heading', 0, 4), section('paragraph', 16, 22)] })
  expect(blocks.map(({ kind, span }) => [kind, text.slice(...span)])).toEqual([
    ['heading', 'Head'],
    ['paragraph', 'One.'],
    ['paragraph', 'Two.'],
    ['paragraph', 'Three.'],
  ])
})

test('whatever the sections are, nothing of the text is lost but its ends of lines, and nothing stands twice', () => {
  const texts = fc.array(fc.constantFrom('a', ' ', '\n', '🚜'), { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, places) => {
      const sections = places
        .map(([a, b]) => [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)] as const)
        .map(([start, end]) => section('paragraph', start, end))
      const shown = blocksOf({ text, sections }).map(({ span }) => text.slice(...span))
      expect(shown.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

test('a mark stands in each block that it touches', () => {
  const blocks = blocksOf({ text: 'One.\nTwo.\nThree.', sections: [] })
  const marks = [{ span: [2, 6] as const }, { span: [10, 12] as const }, { span: [4, 5] as const }]
  expect(byBlock(blocks, marks)).toEqual([[marks[0]], [marks[0]], [marks[1]]])
})

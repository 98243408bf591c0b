import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textChanges } from '../../../ledger/src/versions/text-changes.ts'
import { sideBySide } from './side-by-side.ts'

const sides = (before: string, after: string) =>
  sideBySide(textChanges(before, after)).map((row) => [
    row.before.map(({ text }) => text).join(''),
    row.after.map(({ text }) => text).join(''),
    row.isSame,
  ])

test('a line that changed stands beside what it was, one that came beside nothing', () => {
  expect(sides('The dam holds.\nRain fell.\n', 'The dam held.\nRain fell.\nNobody left.\n')).toEqual([
    ['The dam holds.\n', 'The dam held.\n', false],
    ['Rain fell.\n', 'Rain fell.\n', true],
    ['', 'Nobody left.\n', false],
  ])
})

test('whatever changed, the left sides are the one text and the right sides the other', () => {
  const texts = fc.array(fc.constantFrom('dam ', 'rain ', 'held.\n', '\n', '🚜 '), { maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const rows = sides(before, after)
      expect(rows.map(([left]) => left).join('')).toBe(before)
      expect(rows.map(([, right]) => right).join('')).toBe(after)
    }),
  )
})

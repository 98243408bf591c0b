import { expect, test } from 'vitest'
import { withoutOverhang } from './source-ends.ts'

const left = (source: string) => {
  const text = `Then ${source} spoke.`
  return text.slice(...withoutOverhang(text, [5, 5 + source.length]))
}

test.each([
  ['Anna Lind, in particular', 'Anna Lind'],
  ['Anna Lind, in particular,', 'Anna Lind'],
  ['Anna Lind, like Hale', 'Anna Lind'],
  ['the water board this', 'the water board'],
  ['a report by Bo Hart, whose', 'a report by Bo Hart'],
  ['BRIDGEPORT - The board', 'The board'],
])('%s', (source, phrase) => {
  expect(left(source)).toBe(phrase)
})

test.each(['Anna Lind, the chair of the board', 'this', 'some on the council', 'and', 'UNHCR'])('%s stays whole', (source) => {
  expect(left(source)).toBe(source)
})

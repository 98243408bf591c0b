import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotationState, quotationsOf } from './quotations.ts'

const quoted = (text: string) => quotationsOf(text).map(({ span }) => text.slice(...span))

test('curly, straight, British single, guillemets, low-high and doubled marks are quotations', () => {
  expect(quoted('“It holds,” she said.')).toEqual(['“It holds,”'])
  expect(quoted('"It holds," she said, "for now."')).toEqual(['"It holds,"', '"for now."'])
  expect(quoted('‘It’s a farce,’ she said.')).toEqual(['‘It’s a farce,’'])
  expect(quoted("'It's a farce,' she said.")).toEqual(["'It's a farce,'"])
  expect(quoted('«C’est la vie», she said, and « encore »')).toEqual(['«C’est la vie»', '« encore »'])
  expect(quoted('„Es hält“, she said.')).toEqual(['„Es hält“'])
  expect(quoted("``It holds,'' she said.")).toEqual(["``It holds,''"])
  expect(quoted("''It holds,'' she said.")).toEqual(["''It holds,''"])
})

test('apostrophes, plurals, elisions, inches and minutes are no marks', () => {
  expect(quoted("The players' bus won't stop, it's the '90s; rock 'n' roll")).toEqual([])
  expect(quoted('The players’ bus and the drivers’ union')).toEqual([])
  expect(quoted('a 6\'2" goalkeeper and a 12" pipe')).toEqual([])
  expect(quoted('"He is 6\'2" tall," she said.')).toEqual(['"He is 6\'2" tall,"'])
  expect(quoted('‘The players’ bus is late,’ he said.')).toEqual(['‘The players’ bus is late,’'])
})

test('a quotation inside a quotation is part of the outer one', () => {
  expect(quoted('“He told me ‘never again’ and left,” she said.')).toEqual(['“He told me ‘never again’ and left,”'])
  expect(quoted('‘He told me “never again” and left,’ she said.')).toEqual(['‘He told me “never again” and left,’'])
})

test('a speech over paragraphs opens each again and closes the last: one speech', () => {
  const text = '“It was late.\n“The water came.\n“We ran,” she said. “All of us.”'
  expect(quotationsOf(text).map(({ speech, closed, span }) => [text.slice(...span), closed, speech])).toEqual([
    ['“It was late.', false, 0],
    ['“The water came.', false, 0],
    ['“We ran,”', true, 0],
    ['“All of us.”', true, 1],
  ])
})

test('a mark without a partner ends with its paragraph and harms no other', () => {
  const text = '“It was late, she said.\nThe river rose.\n“We ran,” he said.'
  expect(quotationsOf(text).map(({ span, closed }) => [text.slice(...span), closed])).toEqual([
    ['“It was late, she said.', false],
    ['“We ran,”', true],
  ])
})

test('mixed marks of one family pair up', () => {
  expect(quoted('“It holds," she said.')).toEqual(['“It holds,"'])
  expect(quoted('"It holds,” she said.')).toEqual(['"It holds,”'])
})

test('quotations are ordered, disjoint, within one line and inside the text, whatever the text holds', () => {
  const part = fc.constantFrom(
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '``',
    "''",
    'word',
    ' ',
    ',',
    '.',
    '\n',
    '5',
    's',
    '😀',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      let at = 0
      for (const { span } of quotationsOf(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(at)
        expect(span[1]).toBeGreaterThan(span[0])
        expect(span[1]).toBeLessThanOrEqual(text.length)
        expect(text.slice(...span)).not.toContain('\n')
        at = span[1]
      }
      expect(quotationState(text, quotationsOf(text))).toHaveLength(text.length)
    }),
    { numRuns: 1000 },
  )
})

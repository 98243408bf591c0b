import { intersection, type Span } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotationsOf } from './quotations.ts'
import { touched } from './touched.ts'

test('what is found by bisection is what one finds by looking at each', () => {
  const text = fc.string({ unit: fc.constantFrom('"', '“', '”', ' ', 'a', 'b', '.', '\n'), maxLength: 80 })
  fc.assert(
    fc.property(text, fc.nat(80), fc.nat(20), (words, start, length) => {
      const quotations = quotationsOf(words)
      const span: Span = [start, start + length + 1]
      expect(touched(quotations, [span])).toEqual(quotations.filter((quotation) => intersection([quotation.span], [span]).length > 0))
    }),
  )
})

import { expect, test } from 'vitest'
import { datelineIn } from './dateline.ts'

test.each([
  ['PORT VALE, Mar. 3 (VPA) – The dam held.', 'PORT VALE', 'PORT VALE, Mar. 3 (VPA) – '],
  ['Saranpur, Aug 17 (NWA) At least two dams held.', 'Saranpur', 'Saranpur, Aug 17 (NWA) '],
  ['Dam holds\nBrindle (Vale) (VPA) – The dam held.', 'Brindle (Vale)', 'Brindle (Vale) (VPA) – '],
  ['BRINDLE: The dam held.', 'BRINDLE', 'BRINDLE: '],
])('%s', (text, place, expected) => {
  expect(datelineIn(text, place).map((span) => text.slice(...span))).toEqual([expected])
})

test('a place that is the subject of its sentence, stands further down, or is not told is no dateline', () => {
  expect(datelineIn('Brindle voted for the dam.', 'Brindle')).toEqual([])
  expect(datelineIn('The dam held in Brindle (VPA) – for now.', 'Brindle')).toEqual([])
  expect(datelineIn(`${'The dam held.\n'.repeat(9)}BRINDLE – It fell.`, 'BRINDLE')).toEqual([])
  expect(datelineIn('BRINDLE – It fell.', null)).toEqual([])
})

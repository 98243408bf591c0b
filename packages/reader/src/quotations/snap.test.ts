import { expect, test } from 'vitest'
import { quotationsOf } from './quotations.ts'
import { snap } from './snap.ts'

const text = 'Varga said the dam was “sound and safe” and “dry”.'
const quotations = quotationsOf(text)
const snapped = (from: number, to: number) => snap([[from, to]], quotations).map(([s, e]) => text.slice(s, e))

test('content that stops short of a closing mark is drawn to it', () => {
  expect(snapped(23, 36)).toEqual(['“sound and safe”'])
})

test('content that slips a word into a quotation is drawn out of it', () => {
  expect(snapped(11, 29)).toEqual(['the dam was '])
})

test('content inside one quotation or around whole ones stays', () => {
  expect(snapped(24, 29)).toEqual(['sound'])
  expect(snapped(11, 49)).toEqual(['the dam was “sound and safe” and “dry”'])
})

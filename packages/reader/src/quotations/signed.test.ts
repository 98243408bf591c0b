import { expect, test } from 'vitest'
import { quotationsOf } from './quotations.ts'
import { announcedOf, type Signed, signedOf } from './signed.ts'

const words = (text: string, found: readonly Signed[]) =>
  found.map(({ content, mark, name }) => [content, mark, name].map((span) => text.slice(...span)))
const signed = (text: string) => words(text, signedOf(text, quotationsOf(text)))
const announced = (text: string) => words(text, announcedOf(text, quotationsOf(text)))

test('a quotation signed behind a dash has the name that follows, not the one before', () => {
  const text = '“It will hold.” ― Ilse Varga\n“It leaks, and it always has.”— Jon Orsos, farmer \n"Ask the board." - Commissioner de Hale'
  expect(signed(text)).toEqual([
    ['“It will hold.”', '―', 'Ilse Varga'],
    ['“It leaks, and it always has.”', '—', 'Jon Orsos, farmer'],
    ['"Ask the board."', '-', 'Commissioner de Hale'],
  ])
})

test('the signature may stand on the line below', () => {
  expect(signed('“It will hold.”\n\n— Ilse Varga, mayor of Port Vale.\nThe river rose.')).toEqual([
    ['“It will hold.”', '—', 'Ilse Varga, mayor of Port Vale'],
  ])
})

test('a clause behind a dash is no signature, nor is a name behind a quotation inside a sentence', () => {
  expect(signed('“It will hold” — Varga left the hall before anyone could ask.')).toEqual([])
  expect(signed('He called it “a wall” – Ilse Varga')).toEqual([])
  expect(signed('“It will hold.”\nThe river rose.')).toEqual([])
})

test('a name and a colon at the start of a paragraph announce the quotation that fills the rest', () => {
  expect(announced('The levy passed.\nFrom Chairwoman Sole: "We were not asked."\nHale: ‘It is theft’.')).toEqual([
    ['"We were not asked."', ':', 'Chairwoman Sole'],
    ['‘It is theft’', ':', 'Hale'],
  ])
  expect(announced('Note: "We were not asked."\nHe had one wish: "A wall."\nHale: "No," and left the hall.')).toEqual([])
})

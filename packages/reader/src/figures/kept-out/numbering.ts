import { SMALL_NUMBERS } from '@onrecord/record'
import type { Stretch } from '../tokens.ts'
import { isDigits, type Rule } from './rule.ts'

/** Tokens back to the item before in an enumeration. */
const ITEM = 80

/** `one, it was late, and two, nobody had a key`: the words that number what is said. */
export const enumeration: Rule = (words, { is, number, start, end, value }) => {
  if (is !== 'bare' || start !== number || words.at(number).kind !== 'word' || !ENUMERATES.test(words.lower(end))) return false
  if (!/^(?:[.:;,!?—–“"]|and|)$/.test(words.lower(number - 1).trim())) return false
  for (let at = number - 2; at >= Math.max(0, number - ITEM); at--)
    if (SMALL_NUMBERS.get(words.lower(at)) === value - 1 && ENUMERATES.test(words.lower(at + 1))) return true
  return false
}
const ENUMERATES = /^[,:]$/

/** Tokens of the longest list of notes. */
const NOTES = 12

/** `(27, 28, 29)`: one of the notes that a text refers to. */
function isCitation(words: Stretch, number: number): boolean {
  const isNote = (i: number) => /^\d{1,3}$/.test(words.at(i).text)
  let [first, last] = [number, number]
  while (number - first < NOTES && words.lower(first - 1) === ',' && isNote(first - 2)) first -= 2
  while (last - number < NOTES && words.lower(last + 1) === ',' && isNote(last + 2)) last += 2
  return last > first && words.lower(first - 1) === '(' && words.lower(last + 1) === ')'
}

/** `Section 12(1)`, `Bram (24)`, `1. Open the valve`. */
export const numbering: Rule = (words, quantity) => {
  const [before, behind] = [words.at(quantity.start - 1), words.at(quantity.end)]
  if (quantity.is !== 'bare' || !isDigits(words, quantity)) return false
  if (before.text === '(' && behind.text === ')') return /^\d{1,3}$/.test(words.at(quantity.number).text)
  // of the rest [1]; less hunger (4, 5)
  if (before.text === '[' && behind.text === ']') return true
  if (isCitation(words, quantity.number)) return true
  // he has two reasons: 1) the rain, and 2) the dam
  if (behind.text === ')' && behind.glued && /^(?:[:,;\n]|and|or)$/.test(before.lower)) return true
  return before.kind === 'break' && /^[.)]$/.test(behind.text) && behind.glued && words.at(quantity.end + 1).kind !== 'break'
}

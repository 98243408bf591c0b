import { SMALL_NUMBERS, TENS } from '@onrecord/record'
import { LETTER_SIGNS } from './lists/currencies.ts'
import { MANY } from './lists/number-words.ts'
import { FIRST_WORDS } from './lists/quantifiers.ts'
import type { Stretch } from './tokens.ts'

/** Words that a quantity begins with, but for a currency's sign. */
const FIRST: ReadonlySet<string> = new Set([
  ...['a', 'an', 'another', 'between', 'couple', 'half', 'minus', 'several'],
  ...[...SMALL_NUMBERS.keys(), ...TENS.keys(), ...MANY.keys(), ...FIRST_WORDS],
])

/** Whether a quantity could begin at a token: most words end here. */
export function couldBegin(words: Stretch, i: number): boolean {
  const { kind, lower, text } = words.at(i)
  if (kind !== 'word') return kind !== 'break'
  return FIRST.has(lower) || LETTER_SIGNS.has(text) || /^[$£]$/.test(words.lower(i + 1))
}

import { ENDS_PHRASE } from '../lists/words.ts'
import { type Numeral, numeralAt } from '../numeral/index.ts'
import type { Stretch } from '../tokens.ts'
import { unitAt } from '../unit.ts'
import type { Amount, Begun } from './amount.ts'

/** `6'3"`: feet and inches. */
export function feetAndInches(words: Stretch, amount: Begun): Amount | null {
  const [mark, inches] = [words.at(amount.end), words.at(amount.end + 1)]
  if (amount.end !== amount.number + 1 || !/^['’′]$/.test(mark.text) || !mark.glued || !inches.glued || !(inches.value < FOOT)) return null
  const close = words.at(amount.end + 2)
  const end = /^["”″]$/.test(close.text) && close.glued ? amount.end + 3 : amount.end + 2
  return { ...amount, value: amount.value * FOOT + inches.value, unit: '[in_i]', end, is: 'measure' }
}
/** Inches of a foot. */
const FOOT = 12

/** `two hours and ten minutes`, `2hr 19min 41sec`, `six feet two inches`: one amount in the smallest unit. */
export function joined(words: Stretch, amount: Amount): Amount {
  const smaller = SMALLER.get(amount.unit ?? '')
  if (!smaller) return amount
  const at = words.lower(amount.end) === 'and' ? amount.end + 1 : amount.end
  const number = numeralAt(words, at)
  const unit = number && unitAt(words, number.end)
  // six foot four
  if (number && !unit && isHeight(words, amount, number))
    return { ...amount, value: amount.value * FOOT + number.value, unit: smaller.unit, end: number.end }
  if (!number || !unit || unit.code !== smaller.unit) return amount
  return joined(words, { ...amount, value: amount.value * smaller.count + number.value, unit: smaller.unit, end: unit.end })
}
/** Whether a bare number is the inches of `six foot four`, `5ft 11`. */
const isHeight = (words: Stretch, { unit, end }: Amount, number: Numeral) =>
  unit === '[ft_i]' &&
  /^(?:foot|ft)$/.test(words.lower(end - 1)) &&
  number.value < FOOT &&
  number.scale === 1 &&
  number.end === end + 1 &&
  (words.at(number.end).kind !== 'word' || ENDS_PHRASE.has(words.lower(number.end)))
const SMALLER: ReadonlyMap<string, { readonly unit: string; readonly count: number }> = new Map([
  ['a', { unit: 'mo', count: 12 }],
  ['wk', { unit: 'd', count: 7 }],
  ['d', { unit: 'h', count: 24 }],
  ['h', { unit: 'min', count: 60 }],
  ['min', { unit: 's', count: 60 }],
  ['[ft_i]', { unit: '[in_i]', count: 12 }],
])

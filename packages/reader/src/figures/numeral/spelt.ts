import { SCALES, SMALL_NUMBERS, TENS } from '@onrecord/record'
import type { Stretch } from '../tokens.ts'
import { type Numeral, numeral } from './numeral.ts'
import { type Part, scalesAt, withHalf } from './parts.ts'

/** `point five`, `-point-five` behind a number in words. */
function pointAt(words: Stretch, { value, end }: Part): Part | null {
  const point = words.pastHyphen(end)
  if (words.lower(point) !== 'point') return null
  let [digits, at] = ['', words.pastHyphen(point + 1)]
  for (; digits.length < DECIMALS; at++) {
    const digit = SMALL_NUMBERS.get(words.lower(at))
    if (digit === undefined || digit > 9) break
    digits += digit
  }
  return digits === '' ? null : { value: Number(`${value}.${digits}`), end: at }
}
const DECIMALS = 4

/** `twenty-one`, `a hundred and six`, `two hundred and twelve thousand`, `a dozen`. */
export function wordsAt(words: Stretch, i: number): Numeral | null {
  const first = words.lower(i)
  const isOne = first === 'a' || first === 'an'
  if (isOne && (!SCALES.has(words.lower(words.pastHyphen(i + 1))) || words.lower(i + 1) === 'score')) return null
  let [total, group, at, last] = [0, 0, i, 1]
  if (isOne) [group, at] = [1, words.pastHyphen(i + 1)]
  for (let room = Number.POSITIVE_INFINITY; ; ) {
    const next = at > i && words.lower(at) === 'and' && group % 100 === 0 && at > i + 1 ? at + 1 : at > i ? words.pastHyphen(at) : at
    const word = words.lower(next)
    const scale = at > i ? SCALES.get(word) : undefined
    const [ten, small] = [TENS.get(word), SMALL_NUMBERS.get(word)]
    if (scale === 100 || scale === 12 || scale === 20) {
      group *= scale
      room = 100
    } else if (scale !== undefined) {
      total += group * scale
      group = 0
      room = 100 * scale
    } else if (ten !== undefined && room >= 100) {
      group += ten
      room = 10
    } else if (small !== undefined && small < room) {
      group += small
      room = 1
    } else break
    last = scale ?? 1
    at = next + 1
  }
  if (at === i || (at === i + 1 && isOne)) return null
  const decimal = last === 1 ? pointAt(words, { value: total + group, end: at }) : null
  if (decimal) {
    const scaled = scalesAt(words, decimal)
    return numeral('words', scaled.value, scaled.end, { base: decimal.value, scale: scaled.value / decimal.value })
  }
  const value = total + group
  // a half of the last multiplier: a million and a half
  const part = withHalf(words, { value: 0, end: at })
  const half = { value: value + part.value * last, end: part.end }
  const scaled = half.end > at ? scalesAt(words, half) : half
  return numeral('words', scaled.value, scaled.end, { base: last > 1 ? value / last : value, scale: last })
}

import { GLYPHS, MANY, PARTS, SCALES, SHORT_SCALES, SMALL, TENS } from './lists/number-words.ts'
import { AFTER_SHARE, BY_SHARE, ENDS_PHRASE, HALVES } from './lists/words.ts'
import type { Stretch } from './tokens.ts'

/** A number of the text. */
export type Numeral = {
  readonly value: number
  /** The token behind it. */
  readonly end: number
  readonly form: 'digits' | 'words' | 'fraction' | 'many'
  /** The number before its last multiplier, and that multiplier: 2 and 1e6 in `2 million`. */
  readonly base: number
  readonly scale: number
  /** `m` right behind digits, which may mean metres. */
  readonly isShortMillion: boolean
  /** The token behind `hundreds of`, `several`: words that tell how many; 0 where there are none. */
  readonly quantifierEnd: number
}

type Part = { readonly value: number; readonly end: number }

/** The number that begins at a token: digits, words, a fraction or `hundreds of thousands`; null where none does.
 *  @param isMoney  whether a currency's sign stands before it */
export function numeralAt(words: Stretch, i: number, isMoney = false): Numeral | null {
  return digitsAt(words, i, isMoney) ?? manyAt(words, i) ?? shareAt(words, i) ?? wordsAt(words, i)
}

const numeral = (form: Numeral['form'], value: number, end: number, rest: Partial<Numeral> = {}): Numeral => ({
  ...{ value: exact(value), end, form, base: value, scale: 1, isShortMillion: false, quantifierEnd: 0 },
  ...rest,
})

/** Four decimals for a fraction, and no trace of binary arithmetic: 1.1 million is 1100000. */
const exact = (value: number) => (value < 1 ? Math.round(value * 1e4) / 1e4 || value : Number(value.toPrecision(12)))

function digitsAt(words: Stretch, i: number, isMoney: boolean): Numeral | null {
  const token = words.at(i)
  const glyph = GLYPHS.get(token.text)
  if (token.kind !== 'number') return glyph === undefined ? null : numeral('fraction', glyph, i + 1)
  const behind = GLYPHS.get(words.at(i + 1).text)
  const { value, end } = withHalf(
    words,
    glyph === undefined && behind ? { value: token.value + behind, end: i + 2 } : { value: token.value, end: i + 1 },
  )
  const short = words.at(end).glued ? SHORT_SCALES.get(words.lower(end)) : undefined
  if (short !== undefined && (isMoney || words.lower(end) !== 'b'))
    return numeral('digits', value * short, end + 1, { base: value, scale: short, isShortMillion: words.lower(end) === 'm' && !isMoney })
  const scaled = scalesAt(words, { value: 1, end })
  return numeral('digits', value * scaled.value, scaled.end, { base: value, scale: scaled.value })
}

/** `million`, `hundred thousand`, `-million`. */
function scalesAt(words: Stretch, { value, end }: Part): Part {
  for (;;) {
    const at = words.pastHyphen(end)
    const scale = SCALES.get(words.lower(at))
    if (scale === undefined) return { value, end }
    value *= scale
    end = at + 1
  }
}

/** `and a half`, `and three quarters`, `-and-a-half` behind a number. */
function withHalf(words: Stretch, { value, end }: Part): Part {
  const and = words.pastHyphen(end)
  if (words.lower(and) !== 'and') return { value, end }
  const part = partsAt(words, words.pastHyphen(and + 1))
  return part ? { value: value + part.value, end: part.end } : { value, end }
}

/** `a half`, `two-thirds`, `three quarters`. */
function partsAt(words: Stretch, i: number): Part | null {
  const first = words.lower(i)
  const count = first === 'a' || first === 'an' ? 1 : smallAt(words, i)
  const at = words.pastHyphen(i + 1)
  const name = words.lower(at)
  const part = PARTS.get(count === 1 ? name : name === 'halves' ? 'half' : name.replace(/s$/, ''))
  if (count === null || part === undefined || count >= part || (count !== 1 && !name.endsWith('s'))) return null
  return { value: count / part, end: at + 1 }
}

function smallAt(words: Stretch, i: number): number | null {
  const { kind, value, lower } = words.at(i)
  return kind === 'number' ? (Number.isInteger(value) ? value : null) : (SMALL.get(lower) ?? null)
}

/** `hundreds of`, `tens of thousands of`, `several hundred`, `a few thousand`. */
function manyAt(words: Stretch, i: number): Numeral | null {
  const first = words.lower(i)
  const few = first === 'several' ? i + 1 : first === 'a' && words.lower(i + 1) === 'few' ? i + 2 : 0
  if (few > 0) {
    const { value, end } = scalesAt(words, { value: 1, end: few })
    return end === few ? null : numeral('many', value, end, { quantifierEnd: few })
  }
  let value = MANY.get(first)
  if (value === undefined) return null
  let end = i + 1
  const second = words.lower(end) === 'of' ? MANY.get(words.lower(end + 1)) : undefined
  if (/^(?:and|upon)$/.test(words.lower(end)) && words.lower(end + 1) === first) end += 2
  else if (second !== undefined) {
    value *= second
    end += 2
  } else if (first === 'tens') return null
  if (words.lower(end) === 'of') end++
  else if (first === 'scores') return null
  return numeral('many', value, end, { quantifierEnd: end })
}

/** A share of a whole: `half`, `a third`, `two-thirds`; and `half a million`. */
function shareAt(words: Stretch, i: number): Numeral | null {
  if (words.lower(i) === 'half') return halfAt(words, i)
  const part = partsAt(words, i)
  if (!part) return null
  const name = words.lower(part.end - 1)
  const scaled = scaledShare(words, part)
  if (scaled.scale > 1 || name === 'half' || name.endsWith('s')) return scaled
  const next = words.at(part.end)
  const isShare =
    AFTER_SHARE.has(next.lower) ||
    (name === 'quarter' && next.kind === 'word') ||
    ((next.kind !== 'word' || name === 'quarter') && BY_SHARE.has(words.lower(i - 1)))
  return isShare || words.lower(i) === 'one' ? numeral('fraction', part.value, part.end) : null
}

function halfAt(words: Stretch, i: number): Numeral | null {
  if (HALVES.has(words.lower(i - 1)) || words.lower(i - 1) === 'the' || HYPHENATED.test(words.lower(i - 1))) return null
  const at = words.pastHyphen(i + 1)
  const article = words.lower(at) === 'a' ? at + 1 : at
  const scale = SCALES.get(words.lower(article))
  if (scale !== undefined) return numeral('words', scale / 2, article + 1, { base: 0.5, scale })
  if (at > i + 1) return null
  const next = words.at(i + 1)
  const stands = next.kind !== 'word' || ENDS_PHRASE.has(next.lower)
  return stands ? numeral('fraction', 0.5, i + 1) : null
}
const HYPHENATED = /^[-‐‑–]$/

/** `three quarters of a million`, `a half-billion`. */
function scaledShare(words: Stretch, { value, end }: Part): Numeral {
  const joined = scalesAt(words, { value: 1, end })
  if (joined.end > end) return numeral('words', value * joined.value, joined.end, { base: value, scale: joined.value })
  const scale = words.lower(end) === 'of' && words.lower(end + 1) === 'a' ? SCALES.get(words.lower(end + 2)) : undefined
  return scale === undefined ? numeral('fraction', value, end) : numeral('words', value * scale, end + 3, { base: value, scale })
}

/** `point five` behind a number in words. */
function pointAt(words: Stretch, { value, end }: Part): Part | null {
  if (words.lower(end) !== 'point') return null
  let [digits, at] = ['', end + 1]
  for (; digits.length < DECIMALS; at++) {
    const digit = SMALL.get(words.lower(at))
    if (digit === undefined || digit > 9) break
    digits += digit
  }
  return digits === '' ? null : { value: Number(`${value}.${digits}`), end: at }
}
const DECIMALS = 4

/** `twenty-one`, `a hundred and six`, `two hundred and twelve thousand`, `a dozen`, `a couple of`. */
function wordsAt(words: Stretch, i: number): Numeral | null {
  const first = words.lower(i)
  if (first === 'a' || first === 'an') {
    if (words.lower(i + 1) === 'couple' && words.lower(i + 2) === 'of') {
      const { value, end } = scalesAt(words, { value: 2, end: i + 3 })
      return numeral('words', value, end)
    }
    if (!SCALES.has(words.lower(i + 1)) || words.lower(i + 1) === 'score') return null
  }
  let [total, group, at, last] = [0, 0, i, 1]
  if (first === 'a' || first === 'an') [group, at] = [1, i + 1]
  for (let room = Number.POSITIVE_INFINITY; ; ) {
    const next = at > i && words.lower(at) === 'and' && group % 100 === 0 && at > i + 1 ? at + 1 : at > i ? words.pastHyphen(at) : at
    const word = words.lower(next)
    const scale = at > i ? SCALES.get(word) : undefined
    const [ten, small] = [TENS.get(word), SMALL.get(word)]
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
  if (at === i || (at === i + 1 && (first === 'a' || first === 'an'))) return null
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

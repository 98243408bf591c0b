import { SCALES, SMALL_NUMBERS } from '@onrecord/record'
import { PARTS } from '../lists/number-words.ts'
import type { Stretch } from '../tokens.ts'

/** A piece of a number, and the token behind it. */
export type Part = { readonly value: number; readonly end: number }

/** `million`, `hundred thousand`, `-million`. */
export function scalesAt(words: Stretch, { value, end }: Part): Part {
  for (;;) {
    const at = words.pastHyphen(end)
    const scale = SCALES.get(words.lower(at))
    if (scale === undefined) return { value, end }
    value *= scale
    end = at + 1
  }
}

/** `and a half`, `and three quarters`, `-and-a-half` behind a number. */
export function withHalf(words: Stretch, { value, end }: Part): Part {
  const and = words.pastHyphen(end)
  if (words.lower(and) !== 'and') return { value, end }
  const part = partsAt(words, words.pastHyphen(and + 1))
  // most are over 60 and a third of them live alone
  return part && words.lower(part.end) !== 'of' ? { value: value + part.value, end: part.end } : { value, end }
}

/** `a half`, `two-thirds`, `three quarters`. */
export function partsAt(words: Stretch, i: number): Part | null {
  const first = words.lower(i)
  const count = first === 'a' || first === 'an' ? 1 : smallAt(words, i)
  const at = words.pastHyphen(i + 1)
  const name = words.lower(at)
  const part = PARTS.get(count === 1 ? name : name === 'halves' ? 'half' : name.replace(/s$/, ''))
  if (count === null || part === undefined || count >= part || (count !== 1 && !name.endsWith('s'))) return null
  // for two quarters: of a year
  if (part === QUARTER && (count === 2 || (at === i + 1 && name === 'quarters' && isPeriod(words, i)))) return null
  return { value: count / part, end: at + 1 }
}

const QUARTER = 4
const isPeriod = (words: Stretch, i: number) =>
  /^(?:last|next|past|first|previous|for|in|over|coming)$/.test(words.lower(i - 1)) && words.lower(i + 2) !== 'of'

function smallAt(words: Stretch, i: number): number | null {
  const { kind, value, lower } = words.at(i)
  return kind === 'number' ? (Number.isInteger(value) ? value : null) : (SMALL_NUMBERS.get(lower) ?? null)
}

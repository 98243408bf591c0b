import { MANY } from '../lists/number-words.ts'
import type { Stretch } from '../tokens.ts'
import { type Numeral, numeral } from './numeral.ts'
import { scalesAt } from './parts.ts'

/** `hundreds of`, `tens of thousands of`, `several hundred`, `a few thousand`. */
export function manyAt(words: Stretch, i: number): Numeral | null {
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

/** `a couple of`, `a couple dozen`, `the last couple of`, `a couple of these`; not the couple who married. */
export function coupleAt(words: Stretch, i: number): Numeral | null {
  const first = words.lower(i)
  const at = first === 'a' || first === 'another' ? i + 1 : /^(?:first|last|next|past)$/.test(words.lower(i - 1)) ? i : words.end
  if (words.lower(at) !== 'couple') return null
  if (words.lower(at + 1) !== 'of') {
    const { value, end } = scalesAt(words, { value: 2, end: at + 1 })
    return end > at + 1 || TIME_WORD.test(words.lower(end)) ? numeral('words', value, end) : null
  }
  const of = OWNING.test(words.lower(at + 2)) ? at + 3 : at + 2
  const { value, end } = scalesAt(words, { value: 2, end: of })
  return numeral('words', value, end)
}
const TIME_WORD = /^(?:seconds|minutes|hours|days|weeks|months|years)$/
const OWNING = /^(?:the|these|those|its|his|her|their|our|my|your)$/

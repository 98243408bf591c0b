import { SHORT_SCALES } from '@onrecord/record'
import { GLYPHS } from '../lists/number-words.ts'
import type { Stretch } from '../tokens.ts'
import { type Numeral, numeral } from './numeral.ts'
import { scalesAt, withHalf } from './parts.ts'

/** `9,400`, `2.3bn`, `4½ million`, `¾`. */
export function digitsAt(words: Stretch, i: number, isMoney: boolean): Numeral | null {
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

import { SCALES } from '@onrecord/record'
import { AFTER_SHARE, BY_SHARE, ENDS_PHRASE, HALVES } from '../lists/words.ts'
import type { Stretch } from '../tokens.ts'
import { unitAt } from '../unit.ts'
import { type Numeral, numeral } from './numeral.ts'
import { type Part, partsAt, scalesAt } from './parts.ts'

/** A share of a whole: `half`, `a third`, `two-thirds`; and `half a million`. */
export function shareAt(words: Stretch, i: number): Numeral | null {
  if (words.lower(i) === 'half') return halfAt(words, i)
  const part = partsAt(words, i)
  if (!part) return null
  const name = words.lower(part.end - 1)
  const scaled = scaledShare(words, part)
  if (scaled.scale > 1) return scaled
  // a half-frozen lake
  if (name === 'half' && words.pastHyphen(part.end) > part.end && !unitAt(words, part.end)) return null
  if (name === 'half' || name.endsWith('s')) return scaled
  const next = words.at(part.end)
  const isShare =
    AFTER_SHARE.has(next.lower) ||
    (name === 'quarter' && next.kind === 'word') ||
    ((next.kind !== 'word' || name === 'quarter' || ENDS_PHRASE.has(next.lower)) && BY_SHARE.has(words.lower(i - 1)))
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

import type { Numeral } from '../numeral/index.ts'
import type { Stretch } from '../tokens.ts'

/** The place behind the article that a share has before its unit: `half a point`, `three quarters of an hour`, `half of 1 per cent`, `0.2 of a second`. */
export function articleBehindHalf(words: Stretch, { end, form, value }: Numeral): number {
  const hasOf = words.lower(end) === 'of'
  if (form !== 'fraction' && !(hasOf && value < 1)) return end
  const at = hasOf ? end + 1 : end
  return /^(?:an?|one|1)$/.test(words.lower(at)) ? at + 1 : end
}

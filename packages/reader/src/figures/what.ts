import { countedAt, isSingular } from './counted.ts'
import { ENDS_PHRASE, FATES } from './lists/words.ts'
import type { Quantity } from './quantity/index.ts'
import type { Stretch } from './tokens.ts'

/** Words of what is counted, at most. */
const LONGEST = 6
const ARTICLE = /^(?:the|a|an|its|his|her|their|our)$/
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my|your|all|these|those|this|that)$/

/** The tokens that say what a quantity counts: `primary pupils`, `people killed`, `gravel` behind `40 percent of its`; null where the text does not say it right there. */
export function whatIsCounted(words: Stretch, quantity: Quantity): readonly [number, number] | null {
  const { counted, end, is } = quantity
  if (counted) return [counted.start, FATES.has(words.lower(end)) && counted.end === end ? end + 1 : counted.end]
  if (is === 'bare' && FATES.has(words.lower(end))) return [end, end + 1]
  const of = words.lower(end) === 'of' ? end + 1 : end
  const start = of > end && DETERMINER.test(words.lower(of)) ? of + 1 : of
  const plural = countedAt(words, start)
  if (plural) return [start, plural.end]
  if (of === end && is === 'bare') return null
  let last = start
  while (last < start + LONGEST && isSingular(words.at(last)) && !ENDS_PHRASE.has(words.lower(last))) last++
  return last > start && of > end ? [start, last] : last > start && ARTICLE.test(words.lower(quantity.start - 1)) ? [start, last] : null
}

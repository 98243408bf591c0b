import type { Amount } from '../amount/index.ts'
import { TIMES } from '../lists/units.ts'
import { PLACED } from '../lists/words.ts'
import type { Stretch } from '../tokens.ts'

/** Whether words that could be a bound tell of something else: `over three years`, `buried under 12 metres`, `lower than five years ago`. */
export const isNoBound = (words: Stretch, [i, end]: readonly [number, number], amount: Amount): boolean =>
  isSpread(words, i, amount) || isPlace(words, i) || isThen(words, end, amount)

/** `£11,000 more than a year ago`: what the sum before is compared with. */
export const isThan = (words: Stretch, [i, end]: readonly [number, number], { unit, end: last }: Amount): boolean =>
  words.lower(end - 1) === 'than' &&
  unit !== null &&
  TIMES.has(unit) &&
  /^(?:ago|earlier|before)$/.test(words.lower(last)) &&
  (words.at(i - 1).kind === 'number' || /^(?:%|cent|percent|points?|million|billion|thousand)$/.test(words.lower(i - 1)))

/** `collected over three years` is no bound; `for over three years` is. */
const isSpread = (words: Stretch, i: number, { unit }: Amount) =>
  words.lower(i) === 'over' &&
  unit !== null &&
  TIMES.has(unit) &&
  !/^(?:for|after|was|is|are|were|be|been|now|lasted|took|takes|taken|last|of|by|spent|wait|waited|waiting)$/.test(words.lower(i - 1))

/** `buried under 12 metres of mud` tells where. */
const isPlace = (words: Stretch, i: number) => /^(?:under|below|beyond|above)$/.test(words.lower(i)) && PLACED.has(words.lower(i - 1))

/** `lower than five years ago`: what is compared, and no bound; `more than five years ago` is one. */
const isThen = (words: Stretch, end: number, amount: Amount) =>
  words.lower(end - 1) === 'than' &&
  !/^(?:more|less|fewer|longer)$/.test(words.lower(end - 2)) &&
  amount.unit !== null &&
  TIMES.has(amount.unit) &&
  /^(?:ago|earlier|before)$/.test(words.lower(amount.end))

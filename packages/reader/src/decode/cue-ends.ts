import type { Span } from '@onrecord/record'

/** A verb of saying with the beginning of an adverbial that its cue does not hold to the end: `said in a`, `wrote on`. Of 19,833 cues in PolNeAR's train part
 *  four end in an article or a possessive; `in`, `on`, `of` or `at` behind a verb of saying is outside the cue 282 times, inside 187 times. */
const BEGUN =
  /(?<=\b(?:said|says?|saying|told|tells|wrote|writes|tweeted|added))\s+(?:in|on|at|by|during|of)(?:\s+(?:an?|the|his|her|its|their))?$/i

/** A cue without an adverbial that was cut off. */
export function withoutBegun(text: string, [start, end]: Span): Span {
  const begun = BEGUN.exec(text.slice(start, end))
  return begun ? [start, start + begun.index] : [start, end]
}

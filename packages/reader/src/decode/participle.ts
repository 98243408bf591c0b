import type { Span } from '@onrecord/record'

const PARTICIPLE = /^\w+ing\b/i
const COMMA = /,["”’']?\s+$/
const PREPOSITION = /(?:^|[\s("“])(?:of|to|from|with|for|in|on|at|by|about|into|against|between)\s+$/i
/** Longest stretch before a span that is looked at. */
const BEFORE = 16

/** Whether a cue is a participle after a comma ("…, adding that"): who says it is then the subject of the clause before. */
export const isParticiple = (text: string, [start, end]: Span): boolean =>
  PARTICIPLE.test(text.slice(start, end)) && COMMA.test(text.slice(Math.max(0, start - BEFORE), start))

/** Whether a span hangs on a preposition and so is no subject ("the visit of the minister"). Of some 700 sources that stand before such a
 *  participle in PolNeAR's train and dev parts, three do. */
export const isGoverned = (text: string, [start]: Span): boolean => PREPOSITION.test(text.slice(Math.max(0, start - BEFORE), start))

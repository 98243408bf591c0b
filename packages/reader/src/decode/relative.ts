import { intersection, type Span } from '@onrecord/record'
import type { Attribution } from './attributions.ts'

/** `who` or `which`, and what can stand between it and its verb. */
const RELATIVE =
  /(?<=[\s(—–-])(?:who|which)(?=\s+(?:(?:has|have|had|also|would|will|could|did|not|didn['’]t|never|once|\p{Ll}{2,12}ly)\s+){0,3}$)/u
/** Longest stretch before a cue that is looked at. */
const BEFORE = 64

/** An attribution with the relative pronoun before its cue as its source: {who} says. PolNeAR's train part has the pronoun itself 417 times, another
 *  source 24 times, none 41 times, where `who` or `which` stands before a cue. */
export function withRelative<A extends Attribution>(text: string, attribution: A): A {
  const cue = attribution.cue[0]
  if (cue === undefined) return attribution
  const from = Math.max(0, cue[0] - BEFORE)
  const found = RELATIVE.exec(text.slice(from, cue[0]))
  if (found === null) return attribution
  const pronoun: Span = [from + found.index, from + found.index + found[0].length]
  return intersection([pronoun], attribution.content).length > 0 ? attribution : { ...attribution, source: [pronoun] }
}

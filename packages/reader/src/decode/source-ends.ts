import type { Span } from '@onrecord/record'

/** Adverbials behind a comma that belong to the clause ("Hale, in particular"). Of 48 behind a source in PolNeAR's train part one is in it. */
const ADVERBIAL = /,\s+(?:in particular|for example|for instance|for one|too|however|meanwhile|like \p{Lu}[\p{L}.'’-]+)$/u
/** Words that no noun phrase ends with: what they begin was cut off. */
const DANGLING = /(?:[\s,]+(?:and|or|of|in|at|by|to|from|for|as|the|an?|this|last|whose))+$/
const MARKS = /[\s,–—―-]+$/
/** `BRIDGEPORT - ` at the head of an agency's story. */
const DATELINE = /^(?:\p{Lu}[\p{Lu}.]+,? )+(?:\([\p{L} ]+\) )?[-–—―]{1,2}\s+/u
/** Characters that are looked at from either end. */
const REACH = 60
const WORD = /[\p{L}\p{N}]/u

/** A source without the dateline before it and without what hangs over behind its noun phrase. */
export function withoutOverhang(text: string, [from, to]: Span): Span {
  const dateline = DATELINE.exec(text.slice(from, Math.min(to, from + REACH)))?.[0].length ?? 0
  const start = from + dateline < to ? from + dateline : from
  const tail = Math.max(start, to - REACH)
  let words = text.slice(tail, to)
  for (const overhang of [MARKS, ADVERBIAL, DANGLING, MARKS]) {
    const left = words.replace(overhang, '')
    if (tail > start || WORD.test(left)) words = left
  }
  return [start, tail + words.length]
}

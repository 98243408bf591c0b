import { type Counted, countedAt, isPlural } from '../counted.ts'
import { FATES, VERBS_IN_S } from '../lists/words.ts'
import { numeralAt } from '../numeral/index.ts'
import type { Stretch } from '../tokens.ts'
import { unitAt } from '../unit.ts'
import type { Quantity } from './quantity.ts'

/** Words between `of` and the number of the whole, at most: `11 of the old harbour bridge's 40 hangers`. */
const OWNER = 6

/** `11 of the bridge's 40 hangers`, `two of them`, `five of the men`. */
export function groupFrom(words: Stretch, first: Quantity): Quantity | null {
  if (first.is === 'count') return outOf(words, first)
  const out = words.lower(first.end) === 'out' ? 1 : 0
  if (first.is !== 'bare' || first.form === 'fraction' || first.value === 1 || words.lower(first.end + out) !== 'of') return null
  const at = first.end + out + 1
  if (words.lower(at) === 'us' && !countedAt(words, at + 1)) return { ...first, unit: 'people', is: 'count', end: at + 1 }
  // nine of the dead
  if (words.lower(at) === 'the' && FATES.has(words.lower(at + 1)) && !countedAt(words, at + 1))
    return { ...first, unit: 'people', is: 'count', end: at + 2 }
  if (words.lower(at) === 'them') return ofThem(words, first, at + 1)
  if (/^(?:those|these)$/.test(words.lower(at)) && !countedAt(words, at + 1)) return { ...first, end: at + 1 }
  for (let number = at; number <= at + OWNER && words.at(number).kind !== 'break'; number++) {
    const whole = numeralAt(words, number)
    const counted = whole && whole.form !== 'fraction' ? countedAt(words, whole.end) : null
    if (counted) return grouped(words, first, counted)
    // two of its campuses and 95 lecturers
    if (isWholeNoun(words, number)) break
    if (/^[.,;:]$/.test(words.lower(number)) || (whole && whole.form === 'digits')) break
  }
  const owned = /^(?:the|its|his|her|their|those|our|these)$/.test(words.lower(at)) ? at + 1 : at
  const total = numeralAt(words, /^(?:first|last|next|past|previous|other)$/.test(words.lower(owned)) ? owned + 1 : owned)
  if (total && total.value > first.value && total.form !== 'fraction') return { ...first, end: total.end }
  const isDetermined = /^(?:the|its|his|her|their|our|my|your|these|those)$/.test(words.lower(at))
  const counted = countedAt(words, isDetermined ? at + 1 : pastOwner(words, at))
  return counted && grouped(words, first, counted)
}

/** A plural in small letters that owns nothing: the whole itself. */
const isWholeNoun = (words: Stretch, i: number) =>
  isPlural(words.at(i)) && words.at(i).text === words.lower(i) && !/^['’]$/.test(words.at(i + 1).text) && words.lower(i + 1) === 'and'

/** `two countries out of 27`: with the whole that it is a part of. */
function outOf(words: Stretch, first: Quantity): Quantity | null {
  if (words.lower(first.end) !== 'out' || words.lower(first.end + 1) !== 'of') return null
  const whole = numeralAt(words, first.end + 2)
  if (!whole || whole.value <= first.value || whole.form === 'fraction') return null
  return countedAt(words, whole.end) || unitAt(words, whole.end) || TAKEN.test(words.lower(whole.end)) ? null : { ...first, end: whole.end }
}
const TAKEN = /^(?:cast|counted|polled|surveyed|asked|questioned)$/

/** `19 of them women`, `two of them`. */
function ofThem(words: Stretch, first: Quantity, end: number): Quantity {
  const counted = countedAt(words, end)
  const isNamed =
    counted && counted.end <= end + 2 && !VERBS_IN_S.has(words.lower(counted.end - 1)) && !words.lower(counted.end - 1).endsWith("'s")
  return isNamed ? grouped(words, first, counted) : { ...first, end }
}

/** The place behind `the minister's`, `Ostrel's`; the end of the stretch where no owner stands. */
function pastOwner(words: Stretch, at: number): number {
  for (let i = at; i <= at + OWNER && words.at(i).kind === 'word'; i++) {
    if (words.lower(i).endsWith("'s")) return i + 1
    if (/s$/.test(words.lower(i)) && /^['’]$/.test(words.at(i + 1).text) && words.at(i + 1).glued) return i + 2
  }
  return words.end
}

function grouped(words: Stretch, first: Quantity, counted: Counted): Quantity {
  const unit = unitAt(words, counted.end - 1)
  // 19 of the 30 days
  return unit && unit.end === counted.end
    ? { ...first, value: first.value * unit.times, unit: unit.code, is: 'measure', end: counted.end }
    : { ...first, unit: counted.noun, is: 'count', counted, end: counted.end }
}

import { countedAt } from '../counted.ts'
import { TIMES } from '../lists/units.ts'
import { ENDS_PHRASE, KINDS } from '../lists/words.ts'
import { numeralAt } from '../numeral/index.ts'
import type { Quantity } from '../quantity/index.ts'
import type { Stretch } from '../tokens.ts'
import { hasUnit, type Rule } from './rule.ts'

/** `a four-day week`, `one-bedroom homes`, `two-way`: a compound that names a kind. A measured one counts: `a 22-minute chase`. */
export const compound: Rule = (words, quantity) => {
  const { number, end } = quantity
  const behind = words.pastHyphen(number + 1) > number + 1 ? number + 1 : 0
  if (
    behind === 0 ||
    /^(?:odd|plus)$/.test(words.lower(number + 2)) ||
    quantity.high !== null ||
    quantity.is === 'money' ||
    quantity.isRatio
  )
    return false
  const isNumber = numeralAt(words, number)?.end !== number + 1
  if (quantity.is === 'measure')
    return quantity.unit !== null && TIMES.has(quantity.unit) && (KINDS.has(words.lower(end)) || KINDS.has(words.lower(end + 1)))
  return !isNumber
}

/** Words back to the number that `one` is told beside. */
const BESIDE = 5

/** `two men and one woman`, `one woman and two men`, `by 40 votes to 12 with one abstention`, `on one condition`: a one that counts. */
function isCounted(words: Stretch, { number, end, is }: Quantity): boolean {
  if (is !== 'count') return false
  const isJoined = (i: number) => words.lower(i) === 'and'
  if (isJoined(end) && numeralAt(words, end + 1)?.form === 'words') return true
  if (words.lower(number - 1) === 'on' && words.lower(end - 1) === 'condition') return true
  if (words.lower(number - 1) === 'with' && words.at(number - 2).kind === 'number') return true
  if (!isJoined(number - 1)) return false
  for (let i = number - 2; i >= number - 1 - BESIDE; i--) {
    if (words.at(i).kind === 'mark') return false
    if (countedAt(words, i + 1)?.end === number - 1 && numeralAt(words, i)?.end === i + 1) return true
  }
  return false
}

/** `one had died`. */
const HARMED = /^(?:(?:has|had|have|was|is|were)(?: been)? )?(?:died|dead|killed|missing|injured|wounded|hurt)\b/

/** `one of them`, `no one`, `one day`, `every one`: a one that counts nothing. */
export const one: Rule = (words, quantity) => {
  const [before, first] = [words.lower(quantity.number - 1), words.lower(quantity.number)]
  if (isCounted(words, quantity)) return false
  if (quantity.is === 'bare' && before !== 'no' && HARMED.test(`${words.lower(quantity.end)} ${words.lower(quantity.end + 1)}`))
    return false
  if (first !== 'one' || quantity.isRatio || quantity.value > 1 || quantity.high !== null) return false
  if (quantity.scale !== 1 || quantity.form === 'fraction') return false
  if (before === 'not' || quantity.value < 1) return true
  if (quantity.unit === 'points' && /^(?:at|no|every|any|from|this|that)$/.test(before)) return true
  if (hasUnit(quantity) && quantity.unit !== 'd') return false
  return quantity.bound !== '>' && quantity.bound !== '>='
}

/** `the Group of 20`: a club of states. */
export const club: Rule = (words, { is, start, number }) =>
  is === 'bare' && start === number && words.lower(number - 1) === 'of' && words.at(number - 2).text === 'Group'

/** Digits of the largest sums that are told by their number. */
const MOST_DIGITS = 12

const TEN = 10

/** `the two sides`, `both`, `all three`, `a cup or two`, `net zero`, `nought`. */
export const named: Rule = (words, quantity) => {
  const before = words.lower(quantity.number - 1)
  if (before === 'per' && quantity.is !== 'money') return true
  // savings in the low nine figures
  if (/^(?:figures|digits)$/.test(quantity.unit ?? '') && quantity.value <= MOST_DIGITS && quantity.value > 1) return true
  // 1.9 times earnings
  if (quantity.counted && words.lower(quantity.counted.start) === 'times' && quantity.counted.end > quantity.counted.start + 1) return true
  if (quantity.start !== quantity.number || hasUnit(quantity) || quantity.scale !== 1) return false
  // the nine that were running
  if (quantity.is === 'bare' && quantity.value > 2 && before === 'the' && /^(?:that|who|which)$/.test(words.lower(quantity.end)))
    return false
  // a price that starts with a five
  if (quantity.is === 'bare' && /^an?$/.test(before) && quantity.value <= TEN && !quantity.isRatio && quantity.form !== 'fraction')
    return words.at(quantity.end).kind !== 'word' || ENDS_PHRASE.has(words.lower(quantity.end))
  if (quantity.value === 2 && /^(?:the|these|those|both)$/.test(before)) return true
  if (quantity.value === 0 && quantity.is === 'bare') return true
  if (quantity.is === 'bare' && quantity.value <= 20 && /^(?:the|these|those|all|which|or|every|top|other|latter|former)$/.test(before))
    return quantity.form !== 'fraction'
  return false
}

import { countedAt } from '../counted.ts'
import { TIMES } from '../lists/units.ts'
import { ENDS_PHRASE, HARM, KINDS, PERSONAL, PERSONS_ALONE, PROGRAMMES } from '../lists/words.ts'
import { numeralAt } from '../numeral/index.ts'
import type { Quantity } from '../quantity/index.ts'
import type { Stretch } from '../tokens.ts'
import { unitAt } from '../unit.ts'
import { ballotsAt } from '../votes.ts'
import { hasUnit, isDigits, type Rule } from './rule.ts'

/** `a four-day week`, `one-bedroom homes`, `two-way`: a compound that names a kind. A measured one counts: `a 22-minute chase`. */
export const compound: Rule = (words, quantity) => {
  const { number, end } = quantity
  const behind = words.pastHyphen(number + 1) > number + 1 ? number + 1 : 0
  if (
    behind === 0 ||
    /^(?:odd|plus)$/.test(words.lower(number + 2)) ||
    quantity.high !== null ||
    quantity.is === 'money' ||
    quantity.isRatio ||
    (quantity.is === 'bare' && ballotsAt(words.tokens, number) !== null)
  )
    return false
  const isNumber = numeralAt(words, number)?.end !== number + 1
  if (quantity.unit === 'points' && PROGRAMMES.has(words.lower(end))) return true
  // zero-hours contracts
  if (quantity.is === 'measure' && quantity.value === 0) return true
  if (quantity.is === 'measure')
    return quantity.unit !== null && TIMES.has(quantity.unit) && (KINDS.has(words.lower(end)) || KINDS.has(words.lower(end + 1)))
  return !isNumber
}

/** `a £1 coin`, `in $20 bills`: what a coin or a note is called. */
export const note: Rule = (words, { is, value, scale, end }) =>
  is === 'money' && scale === 1 && NOTES.has(value) && /^(?:coin|note|banknote|bill|piece)s?$/.test(words.lower(end))
const NOTES: ReadonlySet<number> = new Set([0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000])

/** Words back to the number that `one` is told beside. */
const BESIDE = 5

/** `two men and one woman`, `one woman and two men`, `by 40 votes to 12 with one abstention`, `on one condition`: a one that counts. */
function isCounted(words: Stretch, { number, end, is }: Quantity): boolean {
  if (is !== 'count') return false
  const isJoined = (i: number) => words.lower(i) === 'and'
  if (isJoined(end) && numeralAt(words, end + 1)?.form === 'words') return true
  if (words.lower(number - 1) === 'on' && words.lower(end - 1) === 'condition') return true
  if (words.lower(number - 1) === 'with' && words.at(number - 2).kind === 'number') return true
  // one rise a year
  if (/^(?:a|per|every)$/.test(words.lower(end)) && TIMES.has(unitAt(words, end + 1)?.code ?? '')) return true
  // heard only one shot
  if (/^(?:only|exactly)$/.test(words.lower(number - 1)) && words.lower(number - 2) !== 'the') return !NOTHING.test(words.lower(end - 1))
  if (PERSONS_ALONE.has(words.lower(end - 1)) && isHarmed(words, end)) return true
  if (!isJoined(number - 1)) return false
  for (let i = number - 2; i >= number - 1 - BESIDE; i--) {
    if (words.at(i).kind === 'mark') return false
    if (countedAt(words, i + 1)?.end === number - 1 && numeralAt(words, i)?.end === i + 1) return true
  }
  return false
}

const NOTHING = /^(?:way|thing|side|part|step|example|extension|factor|aspect|reason|problem|place|kind|sort|type|form|word)$/

/** `one man was killed`, `one person missing`. */
function isHarmed(words: Stretch, end: number): boolean {
  const at = /^(?:was|is|were|had|has|has been|been)$/.test(words.lower(end)) ? (words.lower(end + 1) === 'been' ? end + 2 : end + 1) : end
  return HARM.has(words.lower(at)) || PERSONAL.has(words.lower(at))
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
  // one bad week from ruin
  if (hasUnit(quantity) && quantity.unit !== 'd') return quantity.end > quantity.number + 2 && !FULL.test(words.lower(quantity.number + 1))
  return quantity.bound !== '>' && quantity.bound !== '>='
}

const FULL =
  /^(?:full|whole|more|extra|additional|further|entire|solid|calendar|square|cubic|metric|nautical|percentage|basis|per|and|[-‐‑]|us|u|million|billion|hundred|thousand|trillion|dozen)$/

/** `the Group of 20`: a club of states; `a magnitude of 6.4`: the name of a size. */
export const club: Rule = (words, { is, start, number }) =>
  is === 'bare' &&
  start === number &&
  words.lower(number - 1) === 'of' &&
  (words.at(number - 2).text === 'Group' || words.lower(number - 2) === 'magnitude')

/** Digits of the largest sums that are told by their number. */
const MOST_DIGITS = 12

const TEN = 10

/** Tokens from one `every` back to another. */
const EVERY_REACH = 8

const isEveryAgain = (words: Stretch, number: number) => {
  for (let i = number - 2; i > number - EVERY_REACH && words.at(i).kind !== 'break'; i--)
    if (words.lower(i) === 'every' && numeralAt(words, i + 1) !== null) return true
  return false
}

/** `the two sides`, `both`, `all three`, `a cup or two`, `net zero`, `nought`. */
export const named: Rule = (words, quantity) => {
  const before = words.lower(quantity.number - 1)
  if (before === 'per' && quantity.is !== 'money') return true
  // ten fold
  if (words.lower(quantity.end) === 'fold') return true
  // savings in the low nine figures
  if (/^(?:figures|digits)$/.test(quantity.unit ?? '') && quantity.value <= MOST_DIGITS && quantity.value > 1) return true
  // 1.9 times earnings
  if (quantity.counted && words.lower(quantity.counted.start) === 'times' && quantity.counted.end > quantity.counted.start + 1) return true
  if (quantity.start !== quantity.number || hasUnit(quantity) || quantity.scale !== 1) return false
  // every 40 minutes instead of every 12
  if (before === 'every' && quantity.is === 'bare' && isEveryAgain(words, quantity.number)) return false
  // the nine that were running
  if (quantity.is === 'bare' && quantity.value > 2 && before === 'the' && /^(?:that|who|which)$/.test(words.lower(quantity.end)))
    return false
  // a price that starts with a five
  if (quantity.is === 'bare' && /^an?$/.test(before) && quantity.value <= TEN && !quantity.isRatio && quantity.form !== 'fraction')
    return words.at(quantity.end).kind !== 'word' || ENDS_PHRASE.has(words.lower(quantity.end))
  if (quantity.value === 2 && /^(?:the|these|those|both|same)$/.test(before)) return true
  if (quantity.value === 0 && quantity.is === 'bare') return ballotsAt(words.tokens, quantity.number) === null
  if (quantity.is === 'bare' && quantity.value <= 20 && /^(?:the|these|those|all|which|or|every|top|other|latter|former)$/.test(before))
    // the other two are named, the other 18 counted
    return quantity.form !== 'fraction' && !quantity.isRatio && !(before === 'other' && isDigits(words, quantity))
  return false
}

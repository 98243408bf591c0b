import { SMALL_NUMBERS } from '@onrecord/record'
import { SCORED, SCORING, VOTING } from '../lists/words.ts'
import type { Stretch } from '../tokens.ts'
import { ballotsAt } from '../votes.ts'
import { beforeWithin, isPlain, type Rule } from './rule.ts'

/** `2-2`, `won 3–1`, `50-50`, `24/7`. */
export const score: Rule = (words, quantity) => {
  const { number, end, is, high } = quantity
  // cricket: three wickets for 22 runs, 54 runs off 38 balls
  if (is === 'bare' && isPlain(words, quantity) && /^(?:for|off)$/.test(words.lower(end)) && words.at(end + 1).kind === 'number')
    return true
  // two nil
  if (is === 'bare' && /^(?:nil|nothing)$/.test(words.lower(end))) return true
  // shot a 68; hits .312
  if (is === 'bare' && /^\.\d{3}$/.test(words.at(number).text)) return true
  if (is === 'bare' && isPlain(words, quantity) && isRound(words, number)) return true
  const isInnings = (i: number) => words.lower(i) === 'for' && SMALL_NUMBERS.has(words.lower(i + 1)) && SCORING.has(words.lower(i - 2))
  // bowled out for 187; five for 41
  if (is === 'bare' && words.lower(number - 1) === 'for' && words.lower(number - 2) === 'out') return true
  if (is === 'bare' && (isHaul(words, number) || (words.lower(number - 1) === 'for' && isHaul(words, number - 2)))) return true
  if (is === 'bare' && (isInnings(end) || (isInnings(number - 1) && words.at(number - 2).kind === 'number'))) return true
  if (is === 'bare' && isPlain(words, quantity) && words.lower(number - 1) === 'for' && words.at(number - 2).kind === 'number') return true
  if (is === 'bare' && high === null && ballotsAt(words.tokens, number) !== null) return false
  const dashed = (i: number) => /^[-‐‑–/:]$/.test(words.lower(i)) && words.at(i).glued && words.at(i + 1).glued
  if (is !== 'bare' && high !== null) return false
  if (dashed(number - 1) && words.at(number - 2).kind === 'number') return true
  if (words.at(number).kind === 'number' && dashed(number + 1) && words.at(number + 2).kind === 'number')
    return is === 'bare' || SCORED.has(words.lower(number - 1))
  return end > 0 && words.lower(number - 1) === '/' && words.at(number).glued
}

/** `shot a 68`, `a final-round 71`: a round of golf. */
const isRound = (words: Stretch, number: number) => {
  const at = words.lower(number - 1) === 'a' ? number - 2 : number - 1
  return (
    /^(?:shot|shoots|carded|cards|fired)$/.test(words.lower(at)) &&
    words.at(number).value >= LEAST_ROUND &&
    words.at(number).value <= MOST_ROUND
  )
}
const LEAST_ROUND = 57
const MOST_ROUND = 89

/** `took five for 41`: wickets and runs. */
const isHaul = (words: Stretch, i: number) =>
  SMALL_NUMBERS.has(words.lower(i)) &&
  /^(?:took|takes|take|taking|with|finished)$/.test(words.lower(i - 1)) &&
  words.lower(i + 1) === 'for' &&
  words.at(i + 2).kind === 'number'

/** `a million-to-one chance`, `outnumbered four to one`, `a 3 to 1 margin`; `voted four to one` tells two counts. */
export const odds: Rule = (words, { start, number, end, is: kind }) => {
  // the noun stands behind the one: a 3 to 1 margin
  const is = kind === 'count' && end === number + 1 ? 'bare' : kind
  const to = words.pastHyphen(end)
  if (words.lower(to) === 'to' && isOne(words, words.pastHyphen(to + 1)) && is === 'bare') return to > end || !isCounts(words, start)
  const before = words.lower(number - 1) === 'to' ? number - 2 : -1
  return isOne(words, number) && words.at(before).kind === 'number' && !isCounts(words, before)
}

const isOne = (words: Stretch, i: number) => /^(?:one|1)$/.test(words.lower(i))
/** Whether two numbers around a `to` are counts: of votes, or of what was and what is (`cut from 12 to one`). */
const isCounts = (words: Stretch, i: number) => words.lower(i - 1) === 'from' || beforeWithin(words, i, VOTING)

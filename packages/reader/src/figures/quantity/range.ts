import { type Amount, amountAt } from '../amount/index.ts'
import { TIME_SIZES } from '../lists/units.ts'
import { CHANGES, MOVED, RANGING } from '../lists/words.ts'
import type { PageMoney } from '../page-money.ts'
import { DASH, HYPHEN, type Stretch } from '../tokens.ts'
import { ballotsAt } from '../votes.ts'
import { begun, type Quantity } from './quantity.ts'

/** `between 20 and 35 minutes`. */
export function betweenAt(words: Stretch, i: number, page: PageMoney): Quantity | null {
  const low = amountAt(words, i + 1, page)
  if (!low || words.lower(low.end) !== 'and') return null
  const high = amountAt(words, low.end + 1, page)
  const range = high && ranged(low, high)
  return range && { ...begun(i, null, low), ...range, start: i, quantifier: [i, i + 1] }
}

/** `£1.5m-£2m`, `60 to 70 per cent`, `two or three days`. */
export function rangeFrom(words: Stretch, first: Quantity, page: PageMoney): Quantity | null {
  // a two- or three-week wait
  const isHanging = HYPHEN.test(words.lower(first.end)) && words.at(first.end).glued && !words.at(first.end + 1).glued
  // one-to-seven days
  const to = words.pastHyphen(first.end)
  const isBound = to > first.end && words.lower(to) === 'to' && words.pastHyphen(to + 1) > to + 1
  const at = isHanging ? first.end + 1 : isBound ? to : first.end
  const joint = words.lower(at)
  const isChange = words.lower(first.start - 1) === 'from' && !RANGING.has(words.lower(first.start - 2))
  const isJoint = DASH.test(joint) || joint === 'or' || (joint === 'to' && !isChange)
  if (!isJoint || (joint === 'to' && isMove(words, first))) return null
  const high = amountAt(words, isBound ? at + 2 : at + 1, page)
  // by 40 per cent to 2,300
  const isLevel = joint === 'to' && first.is === 'measure' && high?.is === 'bare'
  const range =
    high && !isLevel && !high.quantifierEnd && !isOrdinal(words, high) && (first.is !== 'count' || high.is !== 'bare')
      ? ranged(first, high)
      : null
  // odds of 2-to-5
  if (range?.is === 'bare' && (isBound || ballotsAt(words.tokens, first.number) !== null)) return null
  // by 15 to 20 is a count of votes, by 15 to 20 percent a range
  return range && (range.unit !== null || words.lower(first.start - 1) !== 'by') ? { ...first, ...range } : null
}

const EXACT = 1e-9

/** `rose 14 cents to $5.72`, `cut by a third to $1.2bn`: by how much, and to what. */
function isMove(words: Stretch, { start, is, form }: Quantity): boolean {
  if (is === 'bare' && form !== 'fraction') return false
  const at = /^(?:by|another|a|some|further)$/.test(words.lower(start - 1)) ? start - 1 : start
  const verb = words.lower(at - 1)
  // could rise by 4% to 6%
  if (words.lower(start - 1) === 'by' && MAY.test(words.lower(at - 2))) return false
  // raised $3 million to $5 million
  return CHANGES.has(verb) || (MOVED.has(verb) && !(at === start && RAISES.test(verb)))
}
const MAY = /^(?:could|would|will|may|might|should|can|to|'ll|they'll|it'll|we'll)$/
const RAISES = /^rais(?:e|es|ed|ing)$/

type Range = Pick<Quantity, 'value' | 'high' | 'unit' | 'is' | 'end' | 'counted'>
/** `from 3rd to 23rd`. */
const isOrdinal = (words: Stretch, { number, end }: Amount) => end === number + 1 && words.at(end).glued && words.at(end).kind === 'word'

type Side = Pick<Amount, 'value' | 'base' | 'scale' | 'unit' | 'is' | 'counted' | 'end'>

/** Two amounts as one range, where they are of one kind and the second is the larger. */
function ranged(low: Side, high: Side): Range | null {
  const isShared =
    low.scale === 1 && high.scale > 1 && low.value < high.base && (low.is === 'bare' || low.is === high.is || high.is === 'bare')
  let value = isShared ? low.value * high.scale : low.value
  // 30 to 40 cents, two to three decades: both are of the smaller coin or the longer time
  const share = low.is === 'bare' && high.is !== 'bare' ? high.value / (high.base * high.scale) : 1
  if (Math.abs(share - 1) > EXACT) value = Number((value * share).toPrecision(12))
  let top = high.value
  let unit = high.unit ?? low.unit
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) {
    const sizes = TIME_SIZES.find((those) => those.has(low.unit as string) && those.has(high.unit as string))
    const [a, b] = [sizes?.get(low.unit), sizes?.get(high.unit)]
    if (a === undefined || b === undefined) return null
    unit = a < b ? low.unit : high.unit
    value *= a / Math.min(a, b)
    top *= b / Math.min(a, b)
  }
  if (value >= top) return null
  return { value, high: top, unit, is: high.is === 'bare' ? low.is : high.is, end: high.end, counted: high.counted ?? low.counted }
}

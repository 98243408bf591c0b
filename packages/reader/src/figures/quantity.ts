import { type Amount, amountAt, articleAmount } from './amount.ts'
import { countedAt, isSingular } from './counted.ts'
import type { Bound } from './lists/quantifiers.ts'
import { TIME_SIZES, TIMES } from './lists/units.ts'
import { PLACED, RANGING, VERBS_IN_S } from './lists/words.ts'
import type { PageMoney } from './money.ts'
import { type Numeral, numeralAt } from './numeral/index.ts'
import { type Quantifier, quantifierAt, trailingAt } from './quantifier.ts'
import { DASH, HYPHEN, type Stretch } from './tokens.ts'
import { unitAt } from './unit.ts'

/** What is read at one place: tokens `[start, end)`. */
export type Quantity = Omit<Amount, 'end' | 'start'> & {
  readonly start: number
  readonly end: number
  /** Tokens of the words of a bound. */
  readonly quantifier: readonly [number, number] | null
  readonly bound: Bound | null
  readonly high: number | null
  /** `six in ten`. */
  readonly isRatio: boolean
}

/** The quantity that begins at a token, with its bound, both ends of a range, and its unit; null where none begins. */
export function quantityAt(words: Stretch, i: number, page: PageMoney): Quantity | null {
  if (words.lower(i) === 'between') return betweenAt(words, i, page)
  const told = quantifierAt(words, i)
  const at = told?.end ?? i
  const amount = amountAt(words, at, page) ?? (told ? articleAmount(words, at, { from: at, page }) : null)
  if (!amount) return null
  const quantifier = told && (isSpread(words, i, amount) || isPlace(words, i, amount) || isThen(words, told.end, amount)) ? null : told
  const first = begun(i, quantifier, amount)
  const whole = rangeFrom(words, first, page) ?? ratioFrom(words, first) ?? groupFrom(words, first) ?? changeFrom(words, first, page)
  return trailed(words, whole)
}

/** `collected over three years` is no bound; `for over three years` is. */
const isSpread = (words: Stretch, i: number, { unit }: Amount) =>
  words.lower(i) === 'over' &&
  unit !== null &&
  TIMES.has(unit) &&
  !/^(?:for|after|was|is|lasted|took|takes|taken|last)$/.test(words.lower(i - 1))

/** `buried under 12 metres of mud` tells where. */
const isPlace = (words: Stretch, i: number, { is }: Amount) =>
  /^(?:under|below|beyond|above)$/.test(words.lower(i)) && is === 'measure' && PLACED.has(words.lower(i - 1))

/** `lower than five years ago`: what is compared, and no bound; `more than five years ago` is one. */
const isThen = (words: Stretch, end: number, amount: Amount) =>
  words.lower(end - 1) === 'than' &&
  !/^(?:more|less|fewer|longer)$/.test(words.lower(end - 2)) &&
  amount.unit !== null &&
  TIMES.has(amount.unit) &&
  /^(?:ago|earlier|before)$/.test(words.lower(amount.end))

function begun(i: number, quantifier: Quantifier | null, amount: Amount): Quantity {
  const many: readonly [number, number] | null = amount.quantifierEnd > 0 ? [amount.start, amount.quantifierEnd] : null
  return {
    ...amount,
    start: quantifier ? i : amount.start,
    quantifier: quantifier ? [i, quantifier.end] : many,
    bound: quantifier?.bound ?? (many ? '>=' : null),
    high: null,
    isRatio: false,
  }
}

/** `between 20 and 35 minutes`. */
function betweenAt(words: Stretch, i: number, page: PageMoney): Quantity | null {
  const low = amountAt(words, i + 1, page)
  if (!low || words.lower(low.end) !== 'and') return null
  const high = amountAt(words, low.end + 1, page)
  const range = high && ranged(low, high)
  return range && { ...begun(i, null, low), ...range, start: i, quantifier: [i, i + 1] }
}

/** `£1.5m-£2m`, `60 to 70 per cent`, `two or three days`. */
function rangeFrom(words: Stretch, first: Quantity, page: PageMoney): Quantity | null {
  // a two- or three-week wait
  const isHanging = HYPHEN.test(words.lower(first.end)) && words.at(first.end).glued && !words.at(first.end + 1).glued
  const at = isHanging ? first.end + 1 : first.end
  const joint = words.lower(at)
  const isChange = words.lower(first.start - 1) === 'from' && !RANGING.has(words.lower(first.start - 2))
  const isJoint = DASH.test(joint) || joint === 'or' || (joint === 'to' && !isChange)
  if (!isJoint) return null
  const high = amountAt(words, at + 1, page)
  // by 40 per cent to 2,300
  const isLevel = joint === 'to' && first.is === 'measure' && high?.is === 'bare'
  const range =
    high && !isLevel && !high.quantifierEnd && !isOrdinal(words, high) && (first.is !== 'count' || high.is !== 'bare')
      ? ranged(first, high)
      : null
  // by 15 to 20 is a count of votes, by 15 to 20 percent a range
  return range && (range.unit !== null || words.lower(first.start - 1) !== 'by') ? { ...first, ...range } : null
}

/** A number whose unit stands behind a later one: `from 12 to 15 per cent`, `seven, eight or ten lorries`, `hundreds if not thousands of letters`. */
function changeFrom(words: Stretch, first: Quantity, page: PageMoney): Quantity {
  if (first.is !== 'bare' || first.form === 'fraction') return first
  const { unit, is } = laterAmount(words, first, page) ?? first
  return { ...first, unit, is }
}

/** Numbers of one list, at most. */
const LISTED = 4

function laterAmount(words: Stretch, first: Pick<Quantity, 'end' | 'form'>, page: PageMoney): Amount | null {
  let [at, form, isJoined] = [first.end, first.form, false]
  for (let count = 1; count < LISTED; count++) {
    const joint = jointAt(words, at, form)
    const next = joint && amountAt(words, joint, page)
    if (!next || next.form === 'fraction') return null
    isJoined ||= words.lower(at) !== ','
    if (next.is !== 'bare') return next.is === 'measure' || isJoined ? next : null
    at = next.end
    form = next.form
  }
  return null
}

/** The place behind what joins two numbers: a comma, `to`, `or`, `and`; `if not`, `or even` between `hundreds` and `thousands`. */
function jointAt(words: Stretch, i: number, form: Numeral['form']): number | null {
  const joint = words.lower(i)
  if (form === 'many') {
    const at = joint === ',' ? i + 1 : i
    return MOUNTING.has(`${words.lower(at)} ${words.lower(at + 1)}`) ? at + 2 : null
  }
  return /^(?:,|to|or|and)$/.test(joint) && words.at(i + 1).kind !== 'break' ? i + 1 : null
}
const MOUNTING: ReadonlySet<string> = new Set([
  'if not',
  'or even',
  'or perhaps',
  'or possibly',
  'and perhaps',
  'and maybe',
  'and possibly',
  'and even',
])

type Range = Pick<Quantity, 'value' | 'high' | 'unit' | 'is' | 'end' | 'counted'>
/** `from 3rd to 23rd`. */
const isOrdinal = (words: Stretch, { number, end }: Amount) => end === number + 1 && words.at(end).glued && words.at(end).kind === 'word'

type Side = Pick<Amount, 'value' | 'base' | 'scale' | 'unit' | 'is' | 'counted' | 'end'>

/** Two amounts as one range, where they are of one kind and the second is the larger. */
function ranged(low: Side, high: Side): Range | null {
  const isShared =
    low.scale === 1 && high.scale > 1 && low.value < high.base && (low.is === 'bare' || low.is === high.is || high.is === 'bare')
  let value = isShared ? low.value * high.scale : low.value
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

/** The wholes that a ratio is told of: `one in eight`, `six in ten`, `one in 5,000`. */
const isWhole = (value: number) => (Number.isInteger(value) && value <= 10) || value % 10 === 0

/** `nine of 10 limes` is a share; `nine of 12` is a count. */
const isTen = (words: Stretch, i: number) => /^(?:10|ten)$/.test(words.lower(i))

/** `six in ten adults`, `one sample in nine`, `four out of five`. */
function ratioFrom(words: Stretch, first: Quantity): Quantity | null {
  if (first.is !== 'bare' || first.form === 'fraction' || !Number.isInteger(first.value)) return null
  const noun = first.value === 1 && isSingular(words.at(first.end)) ? first.end + 1 : first.end
  const joined = words.pastHyphen(noun)
  // a one-in-five chance
  const joint =
    words.lower(joined) === 'in'
      ? words.pastHyphen(joined + 1)
      : words.lower(noun) === 'out' && words.lower(noun + 1) === 'of'
        ? noun + 2
        : words.lower(noun) === 'of' && (words.lower(noun + 1) === 'every' || isTen(words, noun + 1))
          ? noun + 1
          : 0
  if (joint === 0) return null
  const whole = numeralAt(words, words.lower(joint) === 'every' ? joint + 1 : joint)
  if (!whole || whole.value <= first.value || (first.value > 1 && !isWhole(whole.value)) || isTold(words, whole)) return null
  const counted = noun === first.end ? countedAt(words, whole.end) : null
  const end = counted?.end ?? whole.end
  const share = Math.round((first.value / whole.value) * 1e4) / 1e4
  const of = counted ?? (noun > first.end ? { start: first.end, end: noun } : null)
  return { ...first, value: share || first.value / whole.value, unit: null, end, isRatio: true, counted: of }
}

/** Whether a number has a unit of its own: `12 in ten days` is no ratio. Years are none either. */
const isTold = (words: Stretch, { end, value, scale }: Numeral) =>
  unitAt(words, end) !== null || (scale === 1 && value >= 1900 && value < 2100)

/** Words between `of` and the number of the whole, at most: `11 of the old harbour bridge's 40 hangers`. */
const OWNER = 6

/** `11 of the bridge's 40 hangers`, `two of them`, `five of the men`. */
function groupFrom(words: Stretch, first: Quantity): Quantity | null {
  const out = words.lower(first.end) === 'out' ? 1 : 0
  if (first.is !== 'bare' || first.form === 'fraction' || first.value === 1 || words.lower(first.end + out) !== 'of') return null
  const at = first.end + out + 1
  if (words.lower(at) === 'us' && !countedAt(words, at + 1)) return { ...first, unit: 'people', is: 'count', end: at + 1 }
  if (words.lower(at) === 'them') return ofThem(words, first, at + 1)
  if (/^(?:those|these)$/.test(words.lower(at)) && !countedAt(words, at + 1)) return { ...first, end: at + 1 }
  for (let number = at; number <= at + OWNER && words.at(number).kind !== 'break'; number++) {
    const whole = numeralAt(words, number)
    const counted = whole && whole.form !== 'fraction' ? countedAt(words, whole.end) : null
    if (counted) return grouped(words, first, counted)
    if (/^[.,;:]$/.test(words.lower(number))) break
  }
  const owned = /^(?:the|its|his|her|their|those|our|these)$/.test(words.lower(at)) ? at + 1 : at
  const total = numeralAt(words, /^(?:first|last|next|past|previous|other)$/.test(words.lower(owned)) ? owned + 1 : owned)
  if (total && total.value > first.value && total.form !== 'fraction') return { ...first, end: total.end }
  const isDetermined = /^(?:the|its|his|her|their|our|my|your|these|those)$/.test(words.lower(at))
  const counted = countedAt(words, isDetermined ? at + 1 : pastOwner(words, at))
  return counted && grouped(words, first, counted)
}

/** `19 of them women`, `two of them`. */
function ofThem(words: Stretch, first: Quantity, end: number): Quantity {
  const counted = countedAt(words, end)
  const isNamed = counted && counted.end <= end + 2 && !VERBS_IN_S.has(words.lower(counted.end - 1))
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

const grouped = (words: Stretch, first: Quantity, counted: { start: number; end: number }): Quantity => ({
  ...first,
  unit: words.at(counted.end - 1).text,
  is: 'count',
  counted,
  end: counted.end,
})

/** With `or more` behind it; where words before it bind it already, these only belong to it. */
function trailed(words: Stretch, quantity: Quantity): Quantity {
  const trailing = trailingAt(words, quantity.end)
  if (!trailing || (quantity.quantifier && quantity.is !== 'bare')) return quantity
  // a noun can follow: `30 or more people`, `two or more years`
  const unit = quantity.is === 'bare' ? unitAt(words, trailing.end) : null
  const counted = quantity.is === 'bare' && !unit ? countedAt(words, trailing.end) : null
  if (quantity.quantifier && !counted && !unit) return quantity
  const bound = {
    ...quantity,
    bound: quantity.quantifier ? quantity.bound : trailing.bound,
    quantifier: quantity.quantifier ?? ([trailing.start, trailing.end] as const),
  }
  if (unit) return { ...bound, value: bound.value * unit.times, unit: unit.code, is: 'measure', end: unit.end }
  if (counted) return { ...bound, unit: words.at(counted.end - 1).text, is: 'count', counted, end: counted.end }
  return { ...bound, end: trailing.end }
}

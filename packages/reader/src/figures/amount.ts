import { countedAt, singleAt } from './counted.ts'
import { SLANG } from './lists/currencies.ts'
import { LONG_TIMES, TIMES } from './lists/units.ts'
import { ENDS_PHRASE, GROUPS, LASTING, RACES, VERBS_IN_S } from './lists/words.ts'
import { namedAt, type PageMoney, POUND_OF_WEIGHT, signAt } from './money.ts'
import { type Numeral, numeralAt } from './numeral/index.ts'
import type { Stretch } from './tokens.ts'
import { degree, degreesAt, isOfHeat, localUnit, ounceAt, unitAt } from './unit.ts'

/** A number with what it is a number of. */
export type Amount = Numeral & {
  /** The token that it begins with: a currency's sign, or the number. */
  readonly start: number
  /** The token of the number itself. */
  readonly number: number
  readonly unit: string | null
  readonly is: 'money' | 'measure' | 'count' | 'bare'
  /** Words before the counted noun, and the noun: tokens; null where none are counted. */
  readonly counted: { readonly start: number; readonly end: number } | null
}

/** The amount that begins at a token: `£2.3bn`, `60mph`, `9,400 primary pupils`, `52`; null where no number begins. */
export function amountAt(words: Stretch, i: number, page: PageMoney): Amount | null {
  if (isMinus(words, i)) {
    const below = amountAt(words, i + 1, page)
    if (below?.is === 'bare' && (isOfHeat(words, i) || isCold(words, i, below)))
      return { ...below, value: -below.value, start: i, unit: degree(page), is: 'measure' }
    // minus 70 degrees
    if (below?.is === 'count' && /^degrees?$/.test(below.unit ?? ''))
      return { ...below, value: -below.value, start: i, unit: degree(page), is: 'measure', counted: null }
    return below?.is === 'measure' || below?.is === 'money' ? { ...below, value: -below.value, start: i } : null
  }
  const sign = signAt(words, i, page)
  const number = numeralAt(words, sign?.end ?? i, sign !== null)
  if (!number) return sign ? null : articleAmount(words, i, { from: 0, page })
  const amount = { ...number, start: i, number: sign?.end ?? i, counted: null }
  if (sign) {
    const again = /^[A-Z]{3}$/.test(words.at(number.end).text) ? namedAt(words, number.end, page) : null
    return { ...amount, unit: again?.code ?? sign.code, end: again?.end ?? number.end, is: 'money' }
  }
  return moneyBehind(words, amount, page) ?? measureBehind(words, amount, page) ?? countBehind(words, amount, page)
}

/** `minus 5C`, `-12 degrees`; not `plus or minus 3 points`. */
const isMinus = (words: Stretch, i: number) =>
  (words.lower(i) === 'minus' && words.lower(i - 1) !== 'or') ||
  (/^[-−]$/.test(words.lower(i)) && !words.at(i).glued && words.at(i + 1).glued && words.at(i + 1).kind === 'number')

/** `at minus 40`: a heat, where no number stands before it to take it from. */
const isCold = (words: Stretch, i: number, { value, scale }: Amount) =>
  words.lower(i) === 'minus' && /^(?:at|to|of|is|was|around|about|near|below)$/.test(words.lower(i - 1)) && scale === 1 && value <= COLDEST
const COLDEST = 90

type Begun = Numeral & { readonly start: number; readonly number: number; readonly counted: null }

function moneyBehind(words: Stretch, amount: Begun, page: PageMoney): Amount | null {
  const at = articleBehindHalf(words, amount)
  const currency = namedAt(words, at, page)
  if (currency)
    return withHundredths(
      words,
      { ...amount, value: round(amount.value * currency.share), unit: currency.code, end: currency.end, is: 'money' },
      page,
    )
  const noun = words.pastHyphen(at)
  return /^pounds?$/.test(words.lower(noun)) ? { ...amount, unit: POUND_OF_WEIGHT, end: noun + 1, is: 'measure' } : null
}

/** `18 dollars and 50 cents`: one sum. */
function withHundredths(words: Stretch, sum: Amount, page: PageMoney): Amount {
  const cents = words.lower(sum.end) === 'and' ? numeralAt(words, sum.end + 1) : null
  const currency = cents && namedAt(words, cents.end, page)
  if (!currency || currency.share === 1 || currency.code !== sum.unit) return sum
  return { ...sum, value: round(sum.value + cents.value * currency.share), end: currency.end }
}

function measureBehind(words: Stretch, amount: Begun, page: PageMoney): Amount | null {
  const tall = feetAndInches(words, amount)
  if (tall) return tall
  const at = articleBehindHalf(words, amount)
  const unit =
    words.lower(words.pastHyphen(at)) === 'in' && isRatio(words, words.pastHyphen(at))
      ? null
      : (unitAt(words, at) ?? degreesAt(words, at, page))
  if (unit)
    return joined(words, {
      ...amount,
      value: round(amount.value * unit.times),
      unit: unit.code === '[oz_av]' ? ounceAt(words, unit.end) : localUnit(unit.code, page.country),
      end: unit.end,
      is: 'measure',
    })
  if (!amount.isShortMillion || (countedAt(words, amount.end) && !RACES.has(words.lower(amount.end)))) return null
  return { ...amount, value: amount.base, scale: 1, isShortMillion: false, unit: 'm', is: 'measure' }
}

/** `6'3"`: feet and inches. */
function feetAndInches(words: Stretch, amount: Begun): Amount | null {
  const [mark, inches] = [words.at(amount.end), words.at(amount.end + 1)]
  if (amount.end !== amount.number + 1 || !/^['’′]$/.test(mark.text) || !mark.glued || !inches.glued || !(inches.value < FOOT)) return null
  const close = words.at(amount.end + 2)
  const end = /^["”″]$/.test(close.text) && close.glued ? amount.end + 3 : amount.end + 2
  return { ...amount, value: amount.value * FOOT + inches.value, unit: '[in_i]', end, is: 'measure' }
}
/** Inches of a foot. */
const FOOT = 12

/** `half a point`, `three quarters of an hour`, `half of 1 per cent`, `0.2 of a second`. */
function articleBehindHalf(words: Stretch, { end, form, value }: Numeral): number {
  const hasOf = words.lower(end) === 'of'
  if (form !== 'fraction' && !(hasOf && value < 1)) return end
  const at = hasOf ? end + 1 : end
  return /^(?:an?|one|1)$/.test(words.lower(at)) ? at + 1 : end
}

/** `two hours and ten minutes`, `2hr 19min 41sec`, `six feet two inches`: one amount in the smallest unit. */
function joined(words: Stretch, amount: Amount): Amount {
  const smaller = SMALLER.get(amount.unit ?? '')
  if (!smaller) return amount
  const at = words.lower(amount.end) === 'and' ? amount.end + 1 : amount.end
  const number = numeralAt(words, at)
  const unit = number && unitAt(words, number.end)
  // six foot four
  if (number && !unit && isHeight(words, amount, number))
    return { ...amount, value: amount.value * FOOT + number.value, unit: smaller.unit, end: number.end }
  if (!number || !unit || unit.code !== smaller.unit) return amount
  return joined(words, { ...amount, value: amount.value * smaller.count + number.value, unit: smaller.unit, end: unit.end })
}
/** Whether a bare number is the inches of `six foot four`, `5ft 11`. */
const isHeight = (words: Stretch, { unit, end }: Amount, number: Numeral) =>
  unit === '[ft_i]' &&
  /^(?:foot|ft)$/.test(words.lower(end - 1)) &&
  number.value < FOOT &&
  number.scale === 1 &&
  number.end === end + 1 &&
  (words.at(number.end).kind !== 'word' || ENDS_PHRASE.has(words.lower(number.end)))
const SMALLER: ReadonlyMap<string, { readonly unit: string; readonly count: number }> = new Map([
  ['a', { unit: 'mo', count: 12 }],
  ['wk', { unit: 'd', count: 7 }],
  ['d', { unit: 'h', count: 24 }],
  ['h', { unit: 'min', count: 60 }],
  ['min', { unit: 's', count: 60 }],
  ['[ft_i]', { unit: '[in_i]', count: 12 }],
])

/** Whether `in nine` stands at a token, or behind one word: `one sample in nine`. */
function isRatio(words: Stretch, i: number): boolean {
  const at = words.lower(i) === 'in' ? words.pastHyphen(i + 1) : words.lower(i + 1) === 'in' ? i + 2 : 0
  return at > 0 && numeralAt(words, words.lower(at) === 'every' ? at + 1 : at) !== null
}

/** `1 Ilse Brandt`: a place in a table. */
const isEntry = (words: Stretch, { number, end }: Begun) => words.at(number).kind === 'number' && /^\p{Lu}/u.test(words.at(end).text)

const isGroup = (words: Stretch, i: number) => words.lower(i - 1) === 'of' && GROUPS.has(words.lower(i - 2))

function countBehind(words: Stretch, amount: Begun, page: PageMoney): Amount {
  const bare: Amount = { ...amount, unit: null, is: 'bare' }
  const counted =
    countedAt(words, amount.end) ??
    (amount.value === 1 && !isRatio(words, amount.end) && !isEntry(words, amount) ? singleAt(words, amount.end) : null)
  if (amount.form === 'fraction' || !counted) return bare
  // a family of five lives there
  if (counted.end === amount.end + 1 && VERBS_IN_S.has(words.lower(amount.end)) && isGroup(words, amount.start)) return bare
  const head = counted.end - 1
  const unit = unitAt(words, head)
  if (unit && head > amount.end && counted.noun === words.at(head).text)
    return { ...amount, value: round(amount.value * unit.times), unit: unit.code, end: unit.end, is: 'measure' }
  const currency = namedAt(words, head, page)
  if (currency) return { ...amount, value: round(amount.value * currency.share), unit: currency.code, end: currency.end, is: 'money' }
  return { ...amount, unit: counted.noun, end: counted.end, is: 'count', counted: { start: counted.start, end: counted.end } }
}

/** `a decade`, `a year`: one of a unit of time, told by an article alone.
 *  @param from  token of a quantifier before it; where there is none, only `for`, `over` and `within` make it an amount */
export function articleAmount(words: Stretch, i: number, { from, page }: { from: number; page: PageMoney }): Amount | null {
  if (!/^an?$/.test(words.lower(i))) return null
  const unit = unitAt(words, i + 1)
  // over a dram is a drink
  const isCoin = from > 0 ? words.lower(i + 1) !== 'dram' : isNote(words, i + 1)
  const coin = !unit && isCoin && words.at(i + 1).kind === 'word' ? namedAt(words, i + 1, page) : null
  if (coin) return { ...ONE, value: coin.share, start: i, number: i, end: coin.end, unit: coin.code, is: 'money' }
  if (!unit) return null
  const isLong = LONG_TIMES.has(words.lower(i + 1)) || /^(?:year|month|week)$/.test(words.lower(i + 1))
  const before = words.lower(i - 1)
  const isAlone =
    from === 0 &&
    isLong &&
    (/^(?:for|over|been)$/.test(before) || LASTING.has(before) || isToLast(words, i)) &&
    words.lower(unit.end) !== 'or'
  if (isAndHalf(words, unit.end)) return { ...ONE, value: unit.times * 1.5, start: i, number: i, end: unit.end + 3, unit: unit.code }
  if (/^(?:earlier|before)$/.test(words.lower(unit.end))) return null
  if (from === 0 ? !isAlone || !TIMES.has(unit.code) : unit.code === '%' || unit.code === 'points') return null
  return { ...ONE, value: unit.times, start: i, number: i, end: unit.end, unit: unit.code }
}

/** `it would be a week before they came`; not `it will be a year of change`. */
const isToLast = (words: Stretch, i: number) =>
  words.lower(i - 1) === 'be' &&
  /^(?:would|will|could|may|might)$/.test(words.lower(i - 2)) &&
  !/^(?:of|that|when|in)$/.test(words.lower(i + 2))

/** `owes me a tenner`, `worth a grand`; not `a grand piano`. */
const isNote = (words: Stretch, i: number) =>
  SLANG.has(words.lower(i)) && (words.lower(i) !== 'grand' || words.at(i + 1).kind !== 'word' || ENDS_PHRASE.has(words.lower(i + 1)))

const ONE = { form: 'words', base: 1, scale: 1, isShortMillion: false, quantifierEnd: 0, is: 'measure', counted: null } as const
const isAndHalf = (words: Stretch, i: number) => words.lower(i) === 'and' && words.lower(i + 1) === 'a' && words.lower(i + 2) === 'half'

const round = (value: number) => Number(value.toPrecision(12))

import { namedAt, signAt } from '../money.ts'
import { numeralAt } from '../numeral/index.ts'
import type { PageMoney } from '../page-money.ts'
import type { Stretch } from '../tokens.ts'
import { degree, isOfHeat } from '../unit.ts'
import type { Amount } from './amount.ts'
import { articleAmount } from './article.ts'
import { countBehind } from './count.ts'
import { measureBehind } from './measure.ts'
import { moneyBehind } from './sum.ts'

export type { Amount } from './amount.ts'
export { articleAmount } from './article.ts'

/** The amount that begins at a token: `£2.3bn`, `60mph`, `9,400 primary pupils`, `52`; null where no number begins. */
export function amountAt(words: Stretch, i: number, page: PageMoney): Amount | null {
  if (isMinus(words, i)) {
    // of a run of them only the last is of the number: no deeper call for each
    if (isMinus(words, i + 1)) return null
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

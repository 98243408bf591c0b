import { namedAt, POUND_OF_WEIGHT } from '../money.ts'
import { numeralAt } from '../numeral/index.ts'
import type { PageMoney } from '../page-money.ts'
import type { Stretch } from '../tokens.ts'
import { type Amount, type Begun, round } from './amount.ts'
import { articleBehindHalf } from './half.ts'

/** The sum that a number is with the money named behind it: `40 crowns`, `half a cent`; null where none is. */
export function moneyBehind(words: Stretch, amount: Begun, page: PageMoney): Amount | null {
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

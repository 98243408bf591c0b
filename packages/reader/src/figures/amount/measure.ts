import { countedAt } from '../counted.ts'
import { RACES } from '../lists/words.ts'
import type { PageMoney } from '../page-money.ts'
import type { Stretch } from '../tokens.ts'
import { degreesAt, localUnit, ounceAt, unitAt } from '../unit.ts'
import { type Amount, type Begun, round } from './amount.ts'
import { isRatio } from './count.ts'
import { articleBehindHalf } from './half.ts'
import { feetAndInches, joined } from './joined.ts'

/** The measure that a number is with its unit behind it: `60mph`, `two hours and ten minutes`; null where none is. */
export function measureBehind(words: Stretch, amount: Begun, page: PageMoney): Amount | null {
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

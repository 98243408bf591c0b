import { amountAt, articleAmount } from '../amount/index.ts'
import type { PageMoney } from '../page-money.ts'
import { quantifierAt } from '../quantifier.ts'
import type { Stretch } from '../tokens.ts'
import { groupFrom } from './group.ts'
import { changeFrom } from './later.ts'
import { isNoBound, isThan } from './no-bound.ts'
import { begun, type Quantity } from './quantity.ts'
import { betweenAt, rangeFrom } from './range.ts'
import { ratioFrom } from './ratio.ts'
import { trailed } from './trailed.ts'

export type { Quantity } from './quantity.ts'

/** The quantity that begins at a token, with its bound, both ends of a range, and its unit; null where none begins. */
export function quantityAt(words: Stretch, i: number, page: PageMoney): Quantity | null {
  if (words.lower(i) === 'between') return betweenAt(words, i, page)
  const told = quantifierAt(words, i)
  // "just under" £2 billion
  const at = told && /^[”"’']$/.test(words.lower(told.end)) && words.at(told.end).glued ? told.end + 1 : (told?.end ?? i)
  const amount = amountAt(words, at, page) ?? (told ? articleAmount(words, at, { from: at, page }) : null)
  if (!amount) return null
  // £11,000 more than a year ago
  if (told && isThan(words, [i, told.end], amount)) return null
  const quantifier = told && isNoBound(words, [i, told.end], amount) ? null : told
  const first = begun(i, quantifier, amount)
  const range = rangeFrom(words, first, page)
  // 80 to 85 of the 150 seats
  const whole =
    (range?.is === 'bare' ? groupFrom(words, range) : null) ??
    range ??
    ratioFrom(words, first) ??
    groupFrom(words, first) ??
    changeFrom(words, first, page)
  const bound = trailed(words, whole)
  // 40 or so of the infections
  return (bound.is === 'bare' && bound.end > whole.end && groupFrom(words, bound)) || bound
}

import { countedAt } from '../counted.ts'
import { trailingAt } from '../quantifier.ts'
import type { Stretch } from '../tokens.ts'
import { unitAt } from '../unit.ts'
import type { Quantity } from './quantity.ts'

/** With `or more` behind it; where words before it bind it already, these only belong to it. */
export function trailed(words: Stretch, quantity: Quantity): Quantity {
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
  if (counted) return { ...bound, unit: counted.noun, is: 'count', counted, end: counted.end }
  return { ...bound, end: trailing.end }
}

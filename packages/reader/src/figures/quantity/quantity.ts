import type { Amount } from '../amount/index.ts'
import type { Bound } from '../lists/quantifiers.ts'
import type { Quantifier } from '../quantifier.ts'

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

/** An amount with the words of a bound before it. */
export function begun(i: number, quantifier: Quantifier | null, amount: Amount): Quantity {
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

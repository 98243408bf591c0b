import type { Numeral } from '../numeral/index.ts'

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

/** A number whose noun is still to be looked for. */
export type Begun = Numeral & { readonly start: number; readonly number: number; readonly counted: null }

/** Without a trace of binary arithmetic. */
export const round = (value: number): number => Number(value.toPrecision(12))

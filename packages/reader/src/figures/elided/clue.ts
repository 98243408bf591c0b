import type { PageMoney } from '../page-money.ts'
import type { Quantity } from '../quantity/index.ts'
import type { Token } from '../tokens.ts'

/** A number without a noun, and what stands before it. */
export type Elided = {
  readonly tokens: readonly Token[]
  readonly quantity: Quantity
  /** Its tokens. */
  readonly at: number
  readonly end: number
  /** Where its sentence begins. */
  readonly own: number
  /** Where the words begin that can tell: its sentence; for `two of them`, the one before too. */
  readonly sentence: number
  /** Figures read so far, in the order of the text. */
  readonly before: readonly Quantity[]
  /** The last of them, where there is one. */
  readonly last: Quantity | undefined
  readonly page: PageMoney
}

/** What the number counts, or null where the clue does not tell. */
export type Clue = (elided: Elided) => string | null

/** Tokens back to a figure of an earlier sentence whose noun a bare number can mean. */
export const FAR = 120

import type { Token } from '../../speakers/tokens.ts'
import type { When } from '../when.ts'

/** A time that begins at a token, and the token that it ends before. */
export type Parsed = {
  readonly when: When
  readonly end: number
  /** Words that mean a time wherever they stand: `last May`, `May 2022`, not `May` or `2022`. */
  readonly isSure: boolean
}

export type Tokens = readonly Token[]

/** A form of words that may begin at a token. */
export type Rule = (tokens: Tokens, i: number) => Parsed | null

export const sure = (when: When, end: number): Parsed => ({ when, end, isSure: true })
export const lowerAt = (tokens: Tokens, i: number): string => tokens[i]?.lower ?? ''

import type { Stretch } from '../tokens.ts'
import { digitsAt } from './digits.ts'
import { coupleAt, manyAt } from './many.ts'
import type { Numeral } from './numeral.ts'
import { shareAt } from './share.ts'
import { wordsAt } from './spelt.ts'

export type { Numeral } from './numeral.ts'

/** The number that begins at a token: digits, words, a fraction or `hundreds of thousands`; null where none does.
 *  @param isMoney  whether a currency's sign stands before it */
export function numeralAt(words: Stretch, i: number, isMoney = false): Numeral | null {
  return digitsAt(words, i, isMoney) ?? manyAt(words, i) ?? shareAt(words, i) ?? coupleAt(words, i) ?? wordsAt(words, i)
}

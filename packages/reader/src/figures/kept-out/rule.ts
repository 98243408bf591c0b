import type { Quantity } from '../quantity/index.ts'
import type { Stretch } from '../tokens.ts'

/** Whether a quantity is no figure.
 *  @param text  of the whole page */
export type Rule = (words: Stretch, quantity: Quantity, text: string) => boolean

export const isDigits = (words: Stretch, { number }: Quantity) => words.at(number).kind === 'number'
export const hasUnit = ({ is }: Quantity) => is === 'money' || is === 'measure'
export const isPlain = (words: Stretch, quantity: Quantity) => /^\d{1,4}$/.test(words.at(quantity.number).text) && quantity.scale === 1

/** Whether a word of a list stands a little before a token, in its sentence. */
export function beforeWithin(words: Stretch, i: number, list: ReadonlySet<string>, room = 6): boolean {
  for (let at = i - 1; at >= i - room && words.at(at).kind !== 'break' && words.lower(at) !== '.'; at--)
    if (list.has(words.lower(at))) return true
  return false
}

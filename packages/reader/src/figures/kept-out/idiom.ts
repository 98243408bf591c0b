import { IDIOM_NUMBERS, IDIOMS, LONGEST_IDIOM } from '../lists/idioms.ts'
import type { Rule } from './rule.ts'

/** `two to tango`, `a thing or two`: a number of a saying. */
export const idiom: Rule = (words, { number, end }) => {
  if (!IDIOM_NUMBERS.has(words.lower(number))) return false
  const said = (from: number, to: number) => {
    let joined = ''
    for (let i = from; i < to; i++) joined += ` ${words.lower(i)}`
    return `${joined} `
  }
  const before = said(number - LONGEST_IDIOM, number).length
  const around = said(number - LONGEST_IDIOM, end + LONGEST_IDIOM)
  return IDIOMS.some((idiom) => {
    const at = around.indexOf(` ${idiom} `)
    return at >= 0 && at < before && at + idiom.length + 1 >= before
  })
}

import { countedAt, singleAt } from '../counted.ts'
import { GROUPS, VERBS_IN_S } from '../lists/words.ts'
import { namedAt } from '../money.ts'
import { numeralAt } from '../numeral/index.ts'
import type { PageMoney } from '../page-money.ts'
import type { Stretch } from '../tokens.ts'
import { unitAt } from '../unit.ts'
import { type Amount, type Begun, round } from './amount.ts'

/** Whether `in nine` stands at a token, or behind one word: `one sample in nine`. */
export function isRatio(words: Stretch, i: number): boolean {
  const at = words.lower(i) === 'in' ? words.pastHyphen(i + 1) : words.lower(i + 1) === 'in' ? i + 2 : 0
  return at > 0 && numeralAt(words, words.lower(at) === 'every' ? at + 1 : at) !== null
}

/** `1 Ilse Brandt`: a place in a table. */
const isEntry = (words: Stretch, { number, end }: Begun) => words.at(number).kind === 'number' && /^\p{Lu}/u.test(words.at(end).text)

const isGroup = (words: Stretch, i: number) => words.lower(i - 1) === 'of' && GROUPS.has(words.lower(i - 2))

/** The count that a number is with the noun behind it; a bare number where none is counted. */
export function countBehind(words: Stretch, amount: Begun, page: PageMoney): Amount {
  const bare: Amount = { ...amount, unit: null, is: 'bare' }
  const counted =
    countedAt(words, amount.end) ??
    (amount.value === 1 && !isRatio(words, amount.end) && !isEntry(words, amount) ? singleAt(words, amount.end) : null)
  if (amount.form === 'fraction' || !counted) return bare
  // a family of five lives there
  if (counted.end === amount.end + 1 && VERBS_IN_S.has(words.lower(amount.end)) && isGroup(words, amount.start)) return bare
  const head = counted.end - 1
  const unit = unitAt(words, head)
  if (unit && head > amount.end && counted.noun === words.at(head).text)
    return { ...amount, value: round(amount.value * unit.times), unit: unit.code, end: unit.end, is: 'measure' }
  const currency = namedAt(words, head, page)
  if (currency) return { ...amount, value: round(amount.value * currency.share), unit: currency.code, end: currency.end, is: 'money' }
  return { ...amount, unit: counted.noun, end: counted.end, is: 'count', counted: { start: counted.start, end: counted.end } }
}

import { TIMES } from '../lists/units.ts'
import { PAYING, RAISING, SUMS } from '../lists/words.ts'
import { moneyNamed } from '../money.ts'
import { ownMoney } from '../page-money.ts'
import type { Quantity } from '../quantity/index.ts'
import { type Clue, type Elided, FAR } from './clue.ts'
import { pluralBefore } from './plural.ts'
import { sentenceStart } from './sentence.ts'

/** `9 pesos a kilo for what cost 14`: a price right behind its verb. */
export const price: Clue = ({ tokens, at, sentence, before }) =>
  PAYING.has(tokens[at - 1]?.lower ?? '') ? (before.findLast(({ is, start }) => is === 'money' && start >= sentence)?.unit ?? null) : null

/** `the yen fell to 151 to the dollar`: the money that is told to be worth so much of another. */
export const exchanged: Clue = ({ tokens, at, end, sentence, page }) => {
  const joint = tokens[end]?.lower ?? ''
  if (!/^(?:to|per|against|a)$/.test(joint)) return null
  const other = tokens[/^(?:the|a)$/.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1]?.lower ?? ''
  if (!/^(?:u|us|dollar|euro|pound|greenback|yen|sterling)$/.test(other)) return null
  for (let i = at - 1; i >= sentence; i--) {
    const name = tokens[i]?.lower ?? ''
    const code = name === other ? null : moneyNamed(name, page)
    if (code) return code
  }
  return null
}

/** `rent is 1,400 dollars. I make 2,100; in May it was 900`: what somebody makes or gets, and what it was, is of the money told right before. */
export const made: Clue = ({ tokens, at, end, own, last }) =>
  last?.is === 'money' &&
  tokens[end - 1]?.lower !== 'them' &&
  last.scale === 1 &&
  last.start >= sentenceStart(tokens, own - 1) &&
  (MADE.test(`${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`) || isPriceOf(tokens, at, { end, own }))
    ? last.unit
    : null
/** `rent is 312 pounds. The heating alone is 140`: nothing stands there that could be counted. */
const isPriceOf = (tokens: Elided['tokens'], at: number, { end, own }: { end: number; own: number }) =>
  /^(?:is|was)$/.test(tokens[at - 1]?.lower ?? '') && tokens[end]?.kind !== 'word' && pluralBefore(tokens, at, own) === null
const MADE = /^(?:(?:i|he|she|we|they) (?:make|makes|made|get|gets|got|have|has|had)|(?:it|that) (?:is|was)|.* it's)$/

/** `2.6 billion over four years, 800 million of it for the north`: of what was told, and no length of time. */
export const ofIt: Clue = ({ tokens, end, sentence, before }) =>
  tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'it'
    ? (before.findLast(({ start, is, unit }) => start >= sentence && (is === 'money' || (is === 'measure' && !TIMES.has(unit ?? ''))))
        ?.unit ?? null)
    : null

/** `would raise €2bn, of which 300m`: a sum as large as the one before it in the sentence. */
export const part: Clue = ({ quantity, sentence, last }) =>
  last && last.start >= sentence && last.is === 'money' && isAsLarge(quantity, last) ? last.unit : null

/** Two sums are of one size: a few dollars and 5,000 seats are not. */
const isAsLarge = (quantity: Quantity, sum: Quantity) => {
  const ratio = quantity.value / (sum.high ?? sum.value)
  return quantity.scale === sum.scale && (quantity.scale > 1 || (ratio <= ALIKE && ratio >= 1 / ALIKE))
}
const ALIKE = 10

/** `€14 million, or 155,000 a kilometre`: the same sum, told by the piece. */
export const equated: Clue = ({ tokens, at, end, last }) =>
  last?.is === 'money' && /^(?:a|an|per|each|for)$/.test(tokens[end]?.lower ?? '') && /^,? ?or$/.test(joined(tokens, last.end, at))
    ? last.unit
    : null

/** Tokens between two numbers that one looks at, at most. */
const JOINT = 3
const joined = (tokens: Elided['tokens'], from: number, to: number) =>
  to - from > JOINT
    ? ''
    : tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' ')

/** `lost millions`: nothing else is lost by the million without a name. */
export const lost: Clue = ({ tokens, at, end, quantity, before, page }) =>
  quantity.form === 'many' && quantity.value >= MILLION && RAISING.has(tokens[at - 1]?.lower ?? '') && tokens[end - 1]?.lower !== 'of'
    ? (before.findLast(({ is }) => is === 'money')?.unit ?? ownMoney(page))
    : null
const MILLION = 1e6

/** `it cost 40 million`, where the page has told of money; `raised millions`, `millions in fees` anywhere. */
export const spent: Clue = (elided) => {
  if (!isOfMoney(elided)) return null
  const told = elided.before.findLast(({ is }) => is === 'money')
  return told?.unit ?? (elided.quantity.form === 'many' ? ownMoney(elided.page) : null)
}

/** Tokens before a number in which a word of paying tells that it is money. */
const PAID = 4

function isOfMoney({ tokens, at, end, quantity }: Elided): boolean {
  const isMany = quantity.form === 'many'
  for (let i = at - 1; i >= Math.max(0, at - PAID); i--) {
    const word = tokens[i]?.lower ?? ''
    if (PAYING.has(word) || (isMany && RAISING.has(word))) return true
  }
  return isMany && tokens[end]?.lower === 'in' && SUMS.has(tokens[end + 1]?.lower ?? '')
}

/** `$40 million … 12 million`: the money of an earlier sentence, or what it measured, where both are millions. */
export const sumBefore: Clue = ({ at, quantity: { scale }, last }) =>
  last && (last.is === 'money' || (last.is === 'measure' && last.unit !== '%')) && last.end > at - FAR && scale > 1 && last.scale === scale
    ? last.unit
    : null

import { elidedUnit } from './elided/index.ts'
import type { PageMoney } from './page-money.ts'
import type { Quantity } from './quantity/index.ts'
import { HYPHEN, type Token } from './tokens.ts'
import { degree } from './unit.ts'

const AGAIN = new Set([
  'figure',
  'total',
  'number',
  'tally',
  'estimate',
  'count',
  'target',
  'mark',
  'threshold',
  'goal',
  'limit',
  'cap',
  'quota',
])

/** Numbers of millions that one tells without saying so: less than a thousand. */
const FEW = 1000

/** `raised $7.2 million and spent 6.1`: the multiplier that a number with a part of one leaves out. */
function scaleMeant({ value, scale, high }: Quantity, last: Quantity | undefined, unit: string): number {
  const isMeant =
    last?.is === 'money' && last.unit === unit && last.scale > 1 && scale === 1 && high === null && value < FEW && !Number.isInteger(value)
  return isMeant ? last.scale : 1
}

/** `sold at 31 pence what costs 38 to make`: a hundredth, where the sum before was told in pence or cents. */
function shareMeant({ value, scale, high }: Quantity, last: Quantity | undefined, unit: string): number {
  if (last?.is !== 'money' || last.unit !== unit || last.scale !== 1 || scale !== 1 || high !== null) return 1
  const isInHundredths = Math.abs(last.value * HUNDRED - last.base) < HALF_A_PENNY
  return isInHundredths && value < last.base * ALIKE && value * ALIKE > last.base ? 1 / HUNDRED : 1
}
const HUNDRED = 100
const HALF_A_PENNY = 0.5
/** Prices of one kind differ by less. */
const ALIKE = 10

/** Whether a number is so much its own that a page which prints it again means the same: `1,237`. */
const isOwnNumber = ({ value, scale, high }: Quantity) =>
  scale === 1 && high === null && value >= FEW && Number.isInteger(value) && value % ROUND !== 0
const ROUND = 100

/** A quantity with the unit that the words before it tell, where it has none of its own.
 *  @param before  figures read so far, the last of them
 *  @param known  the unit that the page has told its very number with */
export function settled(
  tokens: readonly Token[],
  quantity: Quantity,
  { before, page, known }: { before: readonly Quantity[]; page: PageMoney; known: string | null },
): Quantity {
  // 12 red boats and four blue ones
  if (quantity.unit === 'ones') return { ...quantity, unit: before.findLast(({ is }) => is === 'count')?.unit ?? null }
  if (quantity.is !== 'bare' || quantity.isRatio || quantity.form === 'fraction') return quantity
  // the 81-million figure: what the page has counted so
  const isAgain = tokens[quantity.start - 1]?.lower === 'the' && AGAIN.has(tokens[quantity.end]?.lower ?? '')
  const isAgainBehind = HYPHEN.test(tokens[quantity.end]?.lower ?? '') && AGAIN.has(tokens[quantity.end + 1]?.lower ?? '')
  const unit = (isAgain || isAgainBehind || isOwnNumber(quantity) ? known : null) ?? elidedUnit(tokens, quantity, { before, page })
  const scale = unit === null ? 1 : scaleMeant(quantity, before.at(-1), unit) * shareMeant(quantity, before.at(-1), unit)
  return { ...quantity, value: Number((quantity.value * scale).toPrecision(12)), unit: unit === 'temperatures' ? degree(page) : unit }
}

import { TIMES } from './lists/units.ts'
import { PAYING, PERSONS } from './lists/words.ts'
import { isOfChildren, isOfGroup, isOfVictims, isPersonal } from './people.ts'
import { pluralBefore } from './plural.ts'
import type { Quantity } from './quantity.ts'
import { sentenceStart } from './sentence.ts'
import { changingBefore, figureMeant, subjectBefore } from './subject.ts'
import type { Token } from './tokens.ts'

/** Tokens back to a figure of an earlier sentence whose noun a bare number can mean. */
const FAR = 120

/** What a number without a noun is a number of:
 *  people, where the words tell of the dead or hurt, or of a crowd; what is told to rise or fall (`arrivals at the 12 airports rose to 1.5 million`);
 *  what the last figure of its sentence is (`11 tankers came and 52 left`); the nearest plural before it in the sentence;
 *  the money of a figure before it, where it is as large; what the last count before it counts.
 *  @param before  figures read so far, in the order of the text */
export function elidedUnit(tokens: readonly Token[], quantity: Quantity, before: readonly Quantity[]): string | null {
  const { start: at, end, scale, form } = quantity
  const own = sentenceStart(tokens, at)
  const counts = before.filter(({ is, end }) => is === 'count' && end > at - FAR)
  if (isOfVictims(tokens, [at, end], own)) return counts.findLast(({ unit }) => PERSONS.has(unit ?? ''))?.unit ?? 'people'
  if (isOfGroup(tokens, [at, end], own)) return 'people'
  if (isOfChildren(tokens, at)) return 'children'
  const subject = changingBefore(tokens, at, own) ?? figureMeant(tokens, at, own)
  if (subject) return subject
  const isPart = tokens[end - 1]?.lower === 'them'
  const sentence = isPart ? sentenceStart(tokens, own - 1) : own
  const last = before.at(-1)
  const told = before.findLast(
    (figure) => figure.unit !== null && figure.is !== 'money' && (isPart || !TIMES.has(figure.unit)) && isLike(quantity, figure),
  )
  if (told && told.start >= sentence) return placed(tokens, told, before)?.unit ?? null
  if (last && last.start >= sentence && last.is === 'money' && isAsLarge(quantity, last)) return last.unit
  const spent = isOfMoney(tokens, at) ? before.findLast(({ is }) => is === 'money') : undefined
  if (spent) return spent.unit
  const plural = pluralBefore(tokens, at, sentence)
  if (plural) return plural
  if (last && last.is === 'money' && last.end > at - FAR && scale > 1 && last.scale === scale) return last.unit
  const far = before.findLast((figure) => {
    const isShare = figure.unit === '%' && form === 'digits' && isLike(quantity, figure)
    return figure.end > at - FAR && (figure.is === 'count' || isShare)
  })
  // thousands that nothing else is told of are people: thousands fled
  return (
    far?.unit ??
    subjectBefore(tokens, [at, end]) ??
    (form === 'many' || isPersonal(tokens, at, end) || isOfWhom(tokens, end) ? 'people' : null)
  )
}

/** `four of whom`. */
const isOfWhom = (tokens: readonly Token[], end: number) => tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'whom'

/** Two sums are of one size: a few dollars and 5,000 seats are not. */
const isAsLarge = (quantity: Quantity, sum: Quantity) => {
  const ratio = quantity.value / (sum.high ?? sum.value)
  return quantity.scale === sum.scale && (quantity.scale > 1 || (ratio <= ALIKE && ratio >= 1 / ALIKE))
}
const ALIKE = 10

/** The figure that another one only places: `4,100 birds` in `4,100 birds on 60 farms`. */
function placed(tokens: readonly Token[], figure: Quantity | undefined, before: readonly Quantity[]): Quantity | undefined {
  if (!figure || !PLACING.test(tokens[figure.start - 1]?.lower ?? '')) return figure
  const holder = before.findLast(({ is, end }) => is === 'count' && end === figure.start - 1)
  return holder ? placed(tokens, holder, before) : figure
}
const PLACING = /^(?:in|on|at|from|across|near|inside|along|aboard)$/

/** A share is of a hundred: `48% voted, 12,400 in all` tells two things. */
const isLike = ({ value }: Quantity, { unit }: Quantity) => unit !== '%' || value <= 100

/** Tokens before a number in which a word of paying tells that it is money. */
const PAID = 4

/** `it cost 40 million`, `paid forty`. */
function isOfMoney(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - PAID); i--) if (PAYING.has(tokens[i]?.lower ?? '')) return true
  return false
}

import { TIMES } from './lists/units.ts'
import { PAYING, PERSONS, RAISING, SUMS } from './lists/words.ts'
import { ownMoney, type PageMoney } from './money.ts'
import { isOfChildren, isOfDoers, isOfGroup, isOfVictims, isPersonal, isPersons } from './people.ts'
import { pluralBefore } from './plural.ts'
import type { Quantity } from './quantity.ts'
import { sentenceStart } from './sentence.ts'
import { askedBefore, changingBefore, figureMeant, shareOf, subjectBefore } from './subject.ts'
import type { Token } from './tokens.ts'

/** Tokens back to a figure of an earlier sentence whose noun a bare number can mean. */
const FAR = 120

/** What a number without a noun is a number of:
 *  people, where the words tell of the dead or hurt, or of a crowd; what is told to rise or fall (`arrivals at the 12 airports rose to 1.5 million`);
 *  what the last figure of its sentence is (`11 tankers came and 52 left`); the nearest plural before it in the sentence;
 *  the money of a figure before it, where it is as large; what the last count before it counts.
 *  @param before  figures read so far, in the order of the text */
export function elidedUnit(
  tokens: readonly Token[],
  quantity: Quantity,
  { before, page }: { before: readonly Quantity[]; page: PageMoney },
): string | null {
  const { start: at, end, scale, form } = quantity
  const own = sentenceStart(tokens, at)
  const counts = before.filter(({ is, end }) => is === 'count' && end > at - FAR)
  if (isOfVictims(tokens, [at, end], own)) return counts.findLast(({ unit }) => PERSONS.has(unit ?? ''))?.unit ?? 'people'
  if (tokens[at - 2]?.lower === 'turnout' && quantity.value <= WHOLE) return '%'
  if (isOfGroup(tokens, [at, end], own)) return 'people'
  if (isOfChildren(tokens, at)) return 'children'
  const subject = changingBefore(tokens, at, own) ?? figureMeant(tokens, at, own)
  if (subject) return subject
  const isPart = tokens[end - 1]?.lower === 'them'
  const sentence = isPart ? sentenceStart(tokens, own - 1) : own
  const last = before.at(-1)
  if (last && TIMES.has(last.unit ?? '') && (isListed(tokens, last.end, at) || isLeft(tokens, end))) return last.unit
  const told = before.findLast(
    (figure) => figure.unit !== null && figure.is !== 'money' && (isPart || !TIMES.has(figure.unit)) && isLike(quantity, figure),
  )
  const isCost = PAYING.has(tokens[at - 1]?.lower ?? '')
  const price = isCost ? before.findLast(({ is, start }) => is === 'money' && start >= sentence) : undefined
  if (price) return price.unit
  if (told && told.start >= sentence) return placed(tokens, told, before)?.unit ?? null
  if (last && last.start >= sentence && last.is === 'money' && isAsLarge(quantity, last)) return last.unit
  const isMoney = isOfMoney(tokens, [at, end], form === 'many')
  const spent = isMoney ? before.findLast(({ is }) => is === 'money') : undefined
  if (spent) return spent.unit
  if (form === 'many') {
    if (isMoney) return ownMoney(page)
    const many = before.findLast((figure) => figure.form === 'many' && figure.end > at - FAR)
    if (tokens[at - 1]?.lower !== 'the') return many?.unit ?? 'people'
  }
  const plural = pluralBefore(tokens, at, sentence)
  if (isOfDoers(tokens, [at, end]) && !isPersons(plural)) return counts.findLast(({ unit }) => isPersons(unit))?.unit ?? 'people'
  if (plural) return plural
  if (last && last.start >= sentence && isMeasuredTime(tokens, last)) return last.unit
  if (last && last.is === 'money' && last.end > at - FAR && scale > 1 && last.scale === scale) return last.unit
  const far = before.findLast((figure) => {
    const isShare = figure.unit === '%' && form === 'digits' && isLike(quantity, figure)
    return figure.end > at - FAR && (figure.is === 'count' || figure.unit === 'people' || isShare)
  })
  return (
    askedBefore(tokens, at) ??
    shareOf(tokens, end) ??
    far?.unit ??
    subjectBefore(tokens, [at, end]) ??
    (isPersonal(tokens, at, end) || isOfWhom(tokens, end) || isInNeed(tokens, end) ? 'people' : null)
  )
}

/** Whether a length of time is what the sentence measures: `cut from 12 years to eight`, `asked for six months and got four`; not `in three years he sold 12`. */
function isMeasuredTime(tokens: readonly Token[], { start, end, unit }: Quantity): boolean {
  if (!TIMES.has(unit ?? '') || /^(?:ago|earlier|later|before|after|old)$/.test(tokens[end]?.lower ?? '')) return false
  let at = start - 1
  while (/^(?:the|his|her|its|their|last|next|past|first|every)$/.test(tokens[at]?.lower ?? '')) at--
  const isAsked = tokens[at]?.lower === 'for' && /^ask(?:ed|s|ing)?$/.test(tokens[at - 1]?.lower ?? '')
  return isAsked || !WHEN.test(tokens[at]?.lower ?? '')
}
const WHEN = /^(?:in|over|for|within|after|since|during|before|about|some|at|on|until|every|than)$/

/** `10 weeks, maybe 12`. */
const isListed = (tokens: readonly Token[], end: number, at: number) => end === at - 1 && tokens[end]?.text === ','

/** `four of whom`. */
const isOfWhom = (tokens: readonly Token[], end: number) => tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'whom'

/** `after 20 minutes, with ten left`. */
const isLeft = (tokens: readonly Token[], end: number) =>
  /^(?:left|remaining)$/.test(tokens[end]?.lower ?? '') ||
  (tokens[end]?.lower === 'to' && /^(?:go|play|spare)$/.test(tokens[end + 1]?.lower ?? ''))
/** A turnout of no more is a share. */
const WHOLE = 100

/** `4.5 million in need of food`. */
const isInNeed = (tokens: readonly Token[], end: number) => tokens[end]?.lower === 'in' && tokens[end + 1]?.lower === 'need'

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

/** `it cost 40 million`, `paid forty`; and of sums that nothing else is told of, `raised millions`, `millions in fees`. */
function isOfMoney(tokens: readonly Token[], [at, end]: readonly [number, number], isMany: boolean): boolean {
  for (let i = at - 1; i >= Math.max(0, at - PAID); i--) {
    const word = tokens[i]?.lower ?? ''
    if (PAYING.has(word) || (isMany && RAISING.has(word))) return true
  }
  return isMany && tokens[end]?.lower === 'in' && SUMS.has(tokens[end + 1]?.lower ?? '')
}

import { TIMES } from '../lists/units.ts'
import type { Quantity } from '../quantity/index.ts'
import type { Token } from '../tokens.ts'
import { type Clue, FAR } from './clue.ts'
import { sentenceStart } from './sentence.ts'
import { pluralOf } from './subject.ts'

/** `11 tankers came and 52 left`: what the last figure of the sentence is. */
export const told: Clue = ({ tokens, quantity, end, sentence, before }) => {
  const isPart = tokens[end - 1]?.lower === 'them'
  const figure = before.findLast(
    (figure) =>
      figure.unit !== null &&
      figure.is !== 'money' &&
      (isPart ? figure.unit !== '%' && figure.unit !== 'points' : !TIMES.has(figure.unit)) &&
      isLike(quantity, figure),
  )
  if (figure?.unit === '%' && figure.form !== quantity.form) {
    // 40% of the 16 wells are low, and three are dry
    const count = before.findLast(({ is, start }) => is === 'count' && start >= sentence)
    if (count) return count.unit
  }
  return figure && figure.start >= sentence ? several(placed(tokens, figure, before)) : null
}

/** `31 months against 25`, `44, up from 31`: what the figure right before it is. */
export const opposed: Clue = ({ tokens, at, last }) => {
  if (!last || at - last.end > LONGEST_JOINT) return null
  const joint = tokens.slice(last.end, at).map(({ lower }) => lower)
  return OPPOSED.test(joint.join(' ')) ? last.unit : null
}
const LONGEST_JOINT = 6
const OPPOSED =
  /^(?:(?:of|on) \p{L}+ )?(?:, )?(?:against|versus|vs|not|compared (?:with|to)|instead of|rather than|as opposed to|(?:up|down) from)(?: (?:the|a|an|his|her|its|their|just|only|every))?$/u

/** A share is of a hundred: `48% voted, 12,400 in all` tells two things. */
const isLike = ({ value }: Quantity, { unit }: Quantity) => unit !== '%' || value <= WHOLE
const WHOLE = 100

/** The figure that another one only places: `4,100 birds` in `4,100 birds on 60 farms`. */
function placed(tokens: readonly Token[], figure: Quantity, before: readonly Quantity[]): Quantity {
  if (!PLACING.test(tokens[figure.start - 1]?.lower ?? '')) return figure
  const holder = before.findLast(({ is, end }) => is === 'count' && end === figure.start - 1)
  return holder ? placed(tokens, holder, before) : figure
}
const PLACING = /^(?:for|in|on|at|from|across|near|inside|along|aboard)$/

/** `a turnout of 38`: a share, where it could be one. */
export const turnout: Clue = ({ tokens, at, quantity }) => (tokens[at - 2]?.lower === 'turnout' && quantity.value <= WHOLE ? '%' : null)

/** Thousands that nothing is told of are those told of before, or people: `thousands fled`; not `by the thousands`. */
export const many: Clue = ({ tokens, quantity, at, before }) =>
  quantity.form === 'many' && tokens[at - 1]?.lower !== 'the'
    ? (before.findLast(({ form, end }) => form === 'many' && end > at - FAR)?.unit ?? 'people')
    : null

/** What the last count of an earlier sentence counts, or its share. */
export const earlier: Clue = ({ tokens, quantity, at, own, before }) => {
  const near = sentenceStart(tokens, own - 1)
  const figure = before.findLast((figure) => {
    const isShare = figure.unit === '%' && quantity.form === 'digits' && isLike(quantity, figure)
    return (
      figure.end > at - FAR &&
      (figure.is === 'count' || figure.unit === 'people' || isShare || (figure.start >= near && isElidedCount(figure)))
    )
  })
  return figure ? several(placed(tokens, figure, before)) : null
}

/** A bare number whose noun was told before it. */
const isElidedCount = ({ is, unit }: Quantity) => is === 'bare' && unit !== null && unit.length > 2 && /^\p{Ll}+s$/u.test(unit)

/** What several of it are called: one staffer, 49 staffers. */
const several = ({ is, value, unit }: Quantity) =>
  is === 'count' && value === 1 && unit !== null && /^[a-z]+[a-rt-z]$/.test(unit) ? pluralOf(unit) : unit

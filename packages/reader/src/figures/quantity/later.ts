import { type Amount, amountAt } from '../amount/index.ts'
import { isAdjective } from '../counted.ts'
import type { Numeral } from '../numeral/index.ts'
import type { PageMoney } from '../page-money.ts'
import type { Stretch } from '../tokens.ts'
import type { Quantity } from './quantity.ts'

/** A number whose unit stands behind a later one: `from 12 to 15 per cent`, `seven, eight or ten lorries`, `hundreds if not thousands of letters`. */
export function changeFrom(words: Stretch, first: Quantity, page: PageMoney): Quantity {
  if (first.is !== 'bare' || first.form === 'fraction') return first
  const { unit, is } = laterAmount(words, first, page) ?? pairedAmount(words, first, page) ?? first
  return { ...first, unit, is }
}

/** Numbers of one list, at most. */
const LISTED = 4

function laterAmount(words: Stretch, first: Pick<Quantity, 'end' | 'form' | 'bound' | 'value'>, page: PageMoney): Amount | null {
  let [at, form, isJoined] = [first.end, first.form, false]
  for (let count = 1; count < LISTED; count++) {
    const joint = jointAt(words, at, form)
    const next = joint && amountAt(words, joint, page)
    if (!next || next.form === 'fraction') return null
    // maybe 200, 300 people
    isJoined ||= words.lower(at) !== ',' || (first.bound === '~' && next.value > first.value)
    if (next.is !== 'bare') return isJoined || (next.is === 'measure' && isNext(first, next)) ? next : null
    at = next.end
    form = next.form
  }
  return null
}

/** `11 public and four private hearings`: the noun behind a second number with an adjective of its own. */
function pairedAmount(words: Stretch, { end }: Quantity, page: PageMoney): Amount | null {
  if (!isAdjective(words.at(end)) || words.lower(end + 1) !== 'and') return null
  const next = amountAt(words, end + 2, page)
  return next?.counted && next.scale === 1 && isAdjective(words.at(next.counted.start)) && next.counted.end === next.counted.start + 2
    ? next
    : null
}

/** `15, 20 minutes`; not `he got four, 18 months of it suspended`. */
const isNext = (first: Pick<Quantity, 'value' | 'form'>, next: Amount) =>
  next.form === first.form && next.base >= first.value && next.base <= first.value * ALIKE
const ALIKE = 3

/** The place behind what joins two numbers: a comma, `to`, `or`, `and`; `if not`, `or even` between `hundreds` and `thousands`. */
function jointAt(words: Stretch, i: number, form: Numeral['form']): number | null {
  const joint = words.lower(i)
  if (form === 'many') {
    const at = joint === ',' ? i + 1 : i
    return MOUNTING.has(`${words.lower(at)} ${words.lower(at + 1)}`) ? at + 2 : null
  }
  if (!/^(?:,|to|or|and)$/.test(joint) || words.at(i + 1).kind === 'break') return null
  // four, or another eight years
  const at = joint === ',' && words.lower(i + 1) === 'or' ? i + 2 : i + 1
  // two, maybe three days
  return HEDGES.test(words.lower(at)) ? at + 1 : at
}
const HEDGES = /^(?:another|maybe|perhaps|possibly|even|sometimes)$/
const MOUNTING: ReadonlySet<string> = new Set([
  'if not',
  'or even',
  'or perhaps',
  'or possibly',
  'and perhaps',
  'and maybe',
  'and possibly',
  'and even',
])

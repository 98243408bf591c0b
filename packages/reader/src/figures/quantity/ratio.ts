import { countedAt, isSingular } from '../counted.ts'
import { type Numeral, numeralAt } from '../numeral/index.ts'
import type { Stretch } from '../tokens.ts'
import { unitAt } from '../unit.ts'
import type { Quantity } from './quantity.ts'

/** The wholes that a ratio is told of: `one in eight`, `six in ten`, `one in 5,000`. */
const isWhole = (value: number) => (Number.isInteger(value) && value <= 10) || value % 10 === 0

/** `nine of 10 limes` is a share; `nine of 12` is a count. */
const isTen = (words: Stretch, i: number) => /^(?:10|ten)$/.test(words.lower(i))

/** `six in ten adults`, `one sample in nine`, `four out of five`. */
export function ratioFrom(words: Stretch, first: Quantity): Quantity | null {
  if (first.is !== 'bare' || first.form === 'fraction' || !Number.isInteger(first.value)) return null
  const noun = first.value === 1 && isSingular(words.at(first.end)) ? first.end + 1 : first.end
  const joined = words.pastHyphen(noun)
  // a one-in-five chance
  const joint =
    words.lower(joined) === 'in'
      ? words.pastHyphen(joined + 1)
      : words.lower(noun) === 'out' && words.lower(noun + 1) === 'of'
        ? noun + 2
        : words.lower(noun) === 'of' && (words.lower(noun + 1) === 'every' || isTen(words, noun + 1))
          ? noun + 1
          : 0
  if (joint === 0) return null
  const whole = numeralAt(words, words.lower(joint) === 'every' ? joint + 1 : joint)
  if (!whole || whole.value <= first.value || (first.value > 1 && !isWhole(whole.value)) || isTold(words, whole)) return null
  const counted = countedAt(words, whole.end)
  // one study in 496 adolescents
  if (counted && noun > first.end) return null
  const end = counted?.end ?? whole.end
  const share = Math.round((first.value / whole.value) * 1e4) / 1e4
  const of = counted ?? (noun > first.end ? { start: first.end, end: noun } : null)
  return { ...first, value: share || first.value / whole.value, unit: null, end, isRatio: true, counted: of }
}

/** Whether a number has a unit of its own: `12 in ten days` is no ratio. Years are none either. */
const isTold = (words: Stretch, { end, value, scale }: Numeral) =>
  unitAt(words, end) !== null || (scale === 1 && value >= 1900 && value < 2100)

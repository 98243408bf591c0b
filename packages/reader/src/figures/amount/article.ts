import { SLANG } from '../lists/currencies.ts'
import { LONG_TIMES, TIMES } from '../lists/units.ts'
import { ENDS_PHRASE, LASTING } from '../lists/words.ts'
import { namedAt } from '../money.ts'
import type { PageMoney } from '../page-money.ts'
import type { Stretch } from '../tokens.ts'
import { unitAt } from '../unit.ts'
import type { Amount } from './amount.ts'

/** `a decade`, `a year`: one of a unit of time, told by an article alone.
 *  @param from  token of a quantifier before it; where there is none, only `for`, `over` and `within` make it an amount */
export function articleAmount(words: Stretch, i: number, { from, page }: { from: number; page: PageMoney }): Amount | null {
  if (!/^an?$/.test(words.lower(i))) return null
  const unit = unitAt(words, i + 1)
  // over a dram is a drink
  const isCoin = from > 0 ? words.lower(i + 1) !== 'dram' : isNote(words, i + 1)
  const coin = !unit && isCoin && words.at(i + 1).kind === 'word' ? namedAt(words, i + 1, page) : null
  if (coin) return { ...ONE, value: coin.share, start: i, number: i, end: coin.end, unit: coin.code, is: 'money' }
  if (!unit) return null
  const isLong = LONG_TIMES.has(words.lower(i + 1)) || /^(?:year|month|week)$/.test(words.lower(i + 1))
  const before = words.lower(i - 1)
  const isAlone =
    from === 0 &&
    isLong &&
    (/^(?:for|over|been)$/.test(before) || LASTING.has(before) || isToLast(words, i)) &&
    words.lower(unit.end) !== 'or'
  if (isAndHalf(words, unit.end)) return { ...ONE, value: unit.times * 1.5, start: i, number: i, end: unit.end + 3, unit: unit.code }
  if (/^(?:earlier|before)$/.test(words.lower(unit.end))) return null
  if (from === 0 ? !isAlone || !TIMES.has(unit.code) : unit.code === '%' || unit.code === 'points') return null
  return { ...ONE, value: unit.times, start: i, number: i, end: unit.end, unit: unit.code }
}

/** `it would be a week before they came`; not `it will be a year of change`. */
const isToLast = (words: Stretch, i: number) =>
  words.lower(i - 1) === 'be' &&
  /^(?:would|will|could|may|might)$/.test(words.lower(i - 2)) &&
  !/^(?:of|that|when|in)$/.test(words.lower(i + 2))

/** `owes me a tenner`, `worth a grand`; not `a grand piano`. */
const isNote = (words: Stretch, i: number) =>
  SLANG.has(words.lower(i)) && (words.lower(i) !== 'grand' || words.at(i + 1).kind !== 'word' || ENDS_PHRASE.has(words.lower(i + 1)))

const ONE = { form: 'words', base: 1, scale: 1, isShortMillion: false, quantifierEnd: 0, is: 'measure', counted: null } as const
const isAndHalf = (words: Stretch, i: number) => words.lower(i) === 'and' && words.lower(i + 1) === 'a' && words.lower(i + 2) === 'half'

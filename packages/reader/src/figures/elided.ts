import { isPlural } from './counted.ts'
import { MANY } from './lists/number-words.ts'
import { TIMES, UNIT_WORDS } from './lists/units.ts'
import {
  ABBREVIATED,
  BESIDE_NOUNS,
  CHANGES,
  ENDS_PHRASE,
  GROUPS,
  HARM,
  HEADCOUNTS,
  LEADING,
  LEVELS,
  OF_NOUNS,
  PAYING,
  PERSONAL,
  PERSONS,
  SETTLEMENTS,
  VERBS_IN_S,
} from './lists/words.ts'
import type { Quantity } from './quantity.ts'
import { HYPHEN, type Token } from './tokens.ts'

/** Tokens before a number in which its noun is looked for. */
const REACH = 40
/** Tokens back to a figure of an earlier sentence whose noun a bare number can mean. */
const FAR = 120
/** Tokens on either side of a number that can tell of harm to people. */
const NEAR = 4

/** What a number without a noun is a number of:
 *  people, where the words tell of the dead or hurt, or of a crowd; what is told to rise or fall (`arrivals at the 12 airports rose to 1.5 million`);
 *  what the last figure of its sentence is (`11 tankers came and 52 left`); the nearest plural before it in the sentence;
 *  the money of a figure before it, where it is as large; what the last count before it counts.
 *  @param before  figures read so far, in the order of the text */
export function elidedUnit(tokens: readonly Token[], quantity: Quantity, before: readonly Quantity[]): string | null {
  const { start: at, end, scale, form } = quantity
  const own = sentenceStart(tokens, at)
  const counts = before.filter(({ is, end }) => is === 'count' && end > at - FAR)
  if (isOfHarm(tokens, at, end) || isToll(tokens, at, own)) return counts.findLast(({ unit }) => PERSONS.has(unit ?? ''))?.unit ?? 'people'
  const group = tokens[at - 1]?.lower === 'of' ? (tokens[at - 2]?.lower ?? '') : ''
  const isHome = tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'home'
  if (GROUPS.has(group) || SETTLEMENTS.has(group) || isHome) return 'people'
  if (isHeadcount(tokens, at, own)) return 'people'
  const changing = changingBefore(tokens, at, own)
  if (changing) return changing
  const sentence = tokens[end - 1]?.lower === 'them' ? sentenceStart(tokens, own - 1) : own
  const last = before.at(-1)
  const told = before.findLast(
    (figure) => figure.unit !== null && figure.is !== 'money' && !TIMES.has(figure.unit) && isLike(quantity, figure),
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
  return far?.unit ?? (form === 'many' || isPersonal(tokens, at, end) ? 'people' : null)
}

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

/** `the death toll from the fire rose to 267`. */
function isToll(tokens: readonly Token[], at: number, sentence: number): boolean {
  if (!LEVELS.has(tokens[at - 1]?.lower ?? '')) return false
  for (let i = at - 1; i >= sentence; i--) if (tokens[i]?.lower === 'toll') return true
  return false
}

/** What happens right behind a number happens to people. */
function isPersonal(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at - 2; i < end + NEAR; i++) if (PERSONAL.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** The subject of a verb of change, as a plural or as people, where the number is its level. */
function changingBefore(tokens: readonly Token[], at: number, sentence: number): string | null {
  if (!LEVELS.has(tokens[at - 1]?.lower ?? '')) return null
  for (let i = at - 1; i >= Math.max(sentence, at - CHANGE_REACH); i--) {
    if (!CHANGES.has(tokens[i]?.lower ?? '')) continue
    for (let head = i - 1; head >= sentence; head--) {
      const word = tokens[head]?.lower ?? ''
      if (HEADCOUNTS.has(word)) return 'people'
      if (/^numbers?$/.test(word) && tokens[head + 1]?.lower === 'of') return pluralAfter(tokens, head + 2, i)
    }
    return null
  }
  return null
}

/** `a population of 9,000`, `membership is now 40,000`: a number of people right behind its own noun. */
function isHeadcount(tokens: readonly Token[], at: number, sentence: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence, at - CHANGE_REACH); i--) {
    if (HEADCOUNTS.has(tokens[i]?.lower ?? '')) return true
    if (/^[,;:—–]$/.test(tokens[i]?.text ?? '')) return false
  }
  return false
}

/** Tokens from a level back to its verb: `rose in the last year from 12 million to`. */
const CHANGE_REACH = 10

function pluralAfter(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (isPlural(token)) return token.text
    if (ENDS_PHRASE.has(token.lower)) return null
  }
  return null
}

function isOfHarm(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = Math.max(0, at - NEAR); i < end + 2; i++) if (HARM.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** `it cost 40 million`, `paid forty`. */
function isOfMoney(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) if (PAYING.has(tokens[i]?.lower ?? '')) return true
  return false
}

function pluralBefore(tokens: readonly Token[], at: number, sentence: number): string | null {
  for (let i = at - 1; i >= sentence; i--) {
    const [token, before] = [tokens[i], tokens[i - 1]]
    if (!token || !isPlural(token) || token.text !== token.lower || UNIT_WORDS.has(token.lower) || MANY.has(token.lower)) continue
    const isNoun = !VERBS_IN_S.has(token.lower) || before?.kind === 'number' || BESIDE_NOUNS.has(before?.lower ?? '')
    if (isNoun) return nounAt(tokens, headOf(tokens, i, sentence))
  }
  return null
}

function nounAt(tokens: readonly Token[], i: number): string {
  const [token, before] = [tokens[i] as Token, tokens[i - 1]]
  return before && token.glued && HYPHEN.test(before.text) ? `${tokens[i - 2]?.text ?? ''}${before.text}${token.text}` : token.text
}

/** Words between a preposition and its noun, at most. */
const OBJECT = 4

/** The plural that another one only tells of: `arrivals` in `arrivals at airports`. */
function headOf(tokens: readonly Token[], plural: number, sentence: number): number {
  let head = plural
  for (let i = head - 1; i >= Math.max(sentence + 1, head - OBJECT); i--) {
    const [token, before] = [tokens[i] as Token, tokens[i - 1] as Token]
    if (!OF_NOUNS.has(token.lower)) {
      if (token.kind === 'mark' || (ENDS_PHRASE.has(token.lower) && !DETERMINER.test(token.lower))) break
      continue
    }
    if (
      !isPlural(before) ||
      before.text !== before.lower ||
      UNIT_WORDS.has(before.lower) ||
      LEADING.has(before.lower) ||
      VERBS_IN_S.has(before.lower)
    )
      break
    head = i - 1
  }
  return head
}
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my|your|all|these|those|this|that)$/

/** Whether a stop belongs to `Sen.`, `Mr.`, `J.`, `U.S.`. */
function isAbbreviated(tokens: readonly Token[], stop: number): boolean {
  const [word, next] = [tokens[stop - 1], tokens[stop + 1]]
  return tokens[stop]?.glued === true && (ABBREVIATED.has(word?.lower ?? '') || /^\p{Lu}$/u.test(word?.text ?? '') || next?.glued === true)
}

function sentenceStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    const token = tokens[i] as Token
    if (token.kind === 'break' || (/^[.!?]$/.test(token.text) && !isAbbreviated(tokens, i))) return i + 1
  }
  return Math.max(0, at - REACH)
}

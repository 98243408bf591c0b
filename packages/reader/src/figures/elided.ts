import { isPlural } from './counted.ts'
import { TIMES, UNIT_WORDS } from './lists/units.ts'
import { BESIDE_NOUNS, GROUPS, HARM, PAYING, PERSONS, VERBS_IN_S } from './lists/words.ts'
import type { Quantity } from './quantity.ts'
import { HYPHEN, type Token } from './tokens.ts'

/** Tokens before a number in which its noun is looked for. */
const REACH = 40
/** Tokens back to a figure of an earlier sentence whose noun a bare number can mean. */
const FAR = 120
/** Tokens on either side of a number that can tell of harm to people. */
const NEAR = 4

/** What a number without a noun is a number of:
 *  people, where the words tell of the dead or hurt, or of a crowd; what the last figure of its sentence is (`11 tankers came and 52 left`);
 *  the nearest plural before it in the sentence (`cases could reach 1.5 million`); the money of a figure before it, where it is as large; what the last count before it counts.
 *  @param before  figures read so far, in the order of the text */
export function elidedUnit(
  tokens: readonly Token[],
  { start: at, end, scale, form }: Quantity,
  before: readonly Quantity[],
): string | null {
  const counts = before.filter(({ is, end }) => is === 'count' && end > at - FAR)
  if (isOfHarm(tokens, at, end)) return counts.findLast(({ unit }) => PERSONS.has(unit ?? ''))?.unit ?? 'people'
  if (tokens[at - 1]?.lower === 'of' && GROUPS.has(tokens[at - 2]?.lower ?? '')) return 'people'
  const own = sentenceStart(tokens, at)
  const sentence = tokens[end - 1]?.lower === 'them' ? sentenceStart(tokens, own - 1) : own
  const last = before.at(-1)
  const told = before.findLast(({ unit, is }) => unit !== null && is !== 'bare' && is !== 'money' && !TIMES.has(unit))
  if (told && told.start >= sentence) return told.unit
  if (last && last.start >= sentence && last.is === 'money' && last.scale === scale) return last.unit
  const spent = isOfMoney(tokens, at) ? before.findLast(({ is }) => is === 'money') : undefined
  if (spent) return spent.unit
  const plural = pluralBefore(tokens, at, sentence)
  if (plural) return plural
  if (last && last.is === 'money' && last.end > at - FAR && scale > 1 && last.scale === scale) return last.unit
  const far = before.findLast(({ is, unit, end }) => end > at - FAR && (is === 'count' || (unit === '%' && form === 'digits')))
  // thousands that nothing else is told of are people: thousands fled
  return far?.unit ?? (form === 'many' ? 'people' : null)
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
    if (!token || !isPlural(token) || token.text !== token.lower || UNIT_WORDS.has(token.lower)) continue
    const isNoun = !VERBS_IN_S.has(token.lower) || before?.kind === 'number' || BESIDE_NOUNS.has(before?.lower ?? '')
    if (isNoun)
      return before && token.glued && HYPHEN.test(before.text) ? `${tokens[i - 2]?.text ?? ''}${before.text}${token.text}` : token.text
  }
  return null
}

function sentenceStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    const token = tokens[i] as Token
    if (token.kind === 'break' || /^[.!?]$/.test(token.text)) return i + 1
  }
  return Math.max(0, at - REACH)
}

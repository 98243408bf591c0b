import type { Span, StatementKind } from '@onrecord/record'
import { groundForm } from './ground-form.ts'
import { COMMON_WORDS, FUNCTION_WORDS } from './lists/function-words.ts'
import { LONGEST_FROM, RENDERINGS } from './lists/renderings.ts'
import { SHIFTS } from './lists/shifts.ts'
import { nameSkeleton } from './name-skeleton.ts'
import { type Numbered, numbered } from './numerals.ts'
import { quotedSpans } from './quoted.ts'
import { stockAt } from './stock.ts'
import { tokensOf } from './token.ts'

/** A word of a statement, as matching compares it. */
export type Word = {
  /** Where it stands in the words of the statement. */
  readonly span: Span
  /** As it is compared to the letter; a number is its value. */
  readonly form: string
  /** As it is aligned: the ground form, and one form for a name that is printed in several ways. */
  readonly stem: string
  /** How much of what is said it carries: 1 a plain word. */
  readonly weight: number
  /** Words of one number have no point, comma, dash or "but" between them. */
  readonly clause: number
  readonly isNumber: boolean
  readonly isName: boolean
  /** {@link nameSkeleton} of a word that begins with a capital, be it a name or the first of a sentence; null of others. */
  readonly skeleton: string | null
  readonly isQuoted: boolean
}

/** By which measurement: docs/decisions/matches.md. */
const WEIGHT = { stock: 0.1, function: 0.2, common: 0.6, plain: 1, name: 1.2, number: 1.2 }

/** Units of a longer quotation than news prints: of a speech the beginning is compared, some 2,500 words. */
export const MOST_UNITS = 15_000

/** The words of a statement's content. Pure, and the same on every machine: what is stored hangs on it. */
export function wordsOf({ words: all, kind }: { readonly words: string; readonly kind: StatementKind }): Word[] {
  const words = all.slice(0, MOST_UNITS)
  const merged = rendered(numbered(tokensOf(words)))
  const quoted = quotedSpans(words, kind)
  const capitals = merged.filter(({ start }) => isUpper(words, start)).length
  // a headline in capitals tells nothing about names
  const isTitle = capitals > merged.length * MOST_CAPITALS
  let clause = 0
  let isFirst = true
  let before = 0
  const out: Word[] = []
  for (const [i, { form, stem, start, end, isNumber }] of merged.entries()) {
    const gap = start >= before ? words.slice(before, start) : ''
    if (form === 'but' || (gap !== ' ' && /[.,;:!?—–…()]|\s-\s/.test(gap))) clause++
    if (gap !== ' ' && /[.:!?…]|["“”«]\s*$/.test(gap)) isFirst = true
    const isCapital = isUpper(words, start) && form !== 'i'
    const isFunction = FUNCTION_WORDS.has(form)
    const next = merged[i + 1]
    const isNamed = isCapital && !isTitle && !isFunction && (!isFirst || (next !== undefined && isUpper(words, next.start)))
    out.push({
      span: [start, end],
      form,
      stem,
      weight: weightOf({ isNumber, isName: isNamed, isFunction, isCommon: COMMON_WORDS.has(form) || COMMON_WORDS.has(stem) }),
      clause,
      isNumber,
      isName: isNamed,
      skeleton: isCapital ? nameSkeleton(form) : null,
      isQuoted: quoted.some(([from, to]) => start >= from && end <= to),
    })
    isFirst = false
    before = end
  }
  return withoutStock(out)
}

const MOST_CAPITALS = 0.6

const isUpper = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  // most letters are of ASCII, where no expression has to be asked
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text[at] ?? '')
}

function weightOf({ isNumber, isName, isFunction, isCommon }: { [trait: string]: boolean }): number {
  if (isNumber) return WEIGHT.number
  if (isFunction) return WEIGHT.function
  if (isName) return WEIGHT.name
  return isCommon ? WEIGHT.common : WEIGHT.plain
}

/** Ground forms, and the words of a name that has several forms as one word. */
function rendered(tokens: readonly Numbered[]): (Numbered & { readonly stem: string })[] {
  const out: (Numbered & { stem: string })[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Numbered
    let [stem, length] = [stemOf(token), 1]
    for (let count = Math.min(LONGEST_FROM.get(token.form) ?? 0, tokens.length - i); count > 0; count--) {
      const form = tokens
        .slice(i, i + count)
        .map((one) => one.form)
        .join(' ')
      const name = RENDERINGS.get(form)
      if (name === undefined) continue
      ;[stem, length] = [name, count]
      break
    }
    if (length === 1) out.push({ form: token.form, stem, start: token.start, end: token.end, isNumber: token.isNumber })
    else {
      const run = tokens.slice(i, i + length)
      out.push({ ...token, form: run.map(({ form }) => form).join(' '), stem, end: (run.at(-1) as Numbered).end })
    }
    i += length
  }
  return out
}

const stemOf = ({ form, isNumber }: Numbered): string =>
  SHIFTS.get(form) ?? (isNumber || FUNCTION_WORDS.has(form) ? form : groundForm(form))

function withoutStock(words: readonly Word[]): Word[] {
  const out = [...words]
  for (let i = 0; i < out.length; ) {
    const length = stockAt(words, i)
    for (let at = i; at < i + length; at++) out[at] = { ...(out[at] as Word), weight: WEIGHT.stock }
    i += Math.max(1, length)
  }
  return out
}

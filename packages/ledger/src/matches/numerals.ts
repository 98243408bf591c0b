import { SHORT_SCALES } from '@onrecord/record'
import { SCALES, SMALL } from './lists/number-words.ts'
import type { Token } from './token.ts'

/** A token, or several that tell one number, whose form is then its value: "30,000", "thirty thousand" and "30k" are 30000. */
export type Numbered = Token & { readonly isNumber: boolean }

export function numbered(tokens: readonly Token[]): Numbered[] {
  const out: Numbered[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token
    const { value, end } = digitsAt(tokens, i) ?? wordsAt(tokens, i) ?? { value: null, end: i + 1 }
    out.push({
      form: value ?? token.form,
      start: token.start,
      end: (tokens[end - 1] as Token).end,
      isNumber: value !== null,
    })
    i = end
  }
  return out
}

type Numeral = { readonly value: string; readonly end: number }

function digitsAt(tokens: readonly Token[], i: number): Numeral | null {
  const { form, end: at } = tokens[i] as Token
  if (!/^\p{N}/u.test(form)) return null
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form) ? form.replaceAll(',', '') : form
  // a time, a date or a digit of another script stays as it is printed
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return { value: plain, end: i + 1 }
  const next = tokens[i + 1]
  const short = next?.start === at ? SHORT_SCALES.get(next.form) : undefined
  if (short !== undefined) return { value: told(Number(plain) * short), end: i + 2 }
  return scaled(tokens, Number(plain), i + 1)
}

function wordsAt(tokens: readonly Token[], i: number): Numeral | null {
  const form = (at: number) => tokens[at]?.form ?? ''
  const tens = SMALL.get(form(i))
  if (tens !== undefined) {
    const unit = tens >= 20 ? (SMALL.get(form(i + 1)) ?? (form(i + 1) === 'one' ? 1 : 10)) : 10
    return unit < 10 ? scaled(tokens, tens + unit, i + 2) : scaled(tokens, tens, i + 1)
  }
  const isOne = form(i) === 'a' || form(i) === 'one'
  return isOne && SCALES.has(form(i + 1)) ? scaled(tokens, 1, i + 1) : null
}

/** The number with the scales behind it: two hundred thousand. */
function scaled(tokens: readonly Token[], value: number, end: number): Numeral {
  for (let scale = SCALES.get(tokens[end]?.form ?? ''); scale !== undefined; scale = SCALES.get(tokens[end]?.form ?? '')) {
    value *= scale
    end++
  }
  return { value: told(value), end }
}

/** Without a trace of binary arithmetic: 1.1 million is 1100000. */
const told = (value: number) => String(Number(value.toPrecision(12)))

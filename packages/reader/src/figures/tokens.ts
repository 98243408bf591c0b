import { matchesOf } from '../matches-of.ts'
/** A number in digits, a word, a mark, or the break between two lines. */
export type Token = {
  readonly kind: 'number' | 'word' | 'mark' | 'break'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Of a number in digits; else NaN. */
  readonly value: number
  /** Nothing stands between it and the token before. */
  readonly glued: boolean
}

const NUMBER = /\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\p{N}.])\.\d+/u
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/u
const TOKEN = new RegExp(`(${NUMBER.source})|(${WORD.source})|(\n)|\\S`, 'gu')

/** The tokens of a text. Digits and letters are parted (`60mph`), words with a hyphen too. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: printed, 1: number, 2: word, 3: gap, index: start } of matchesOf(text, TOKEN)) {
    const end = start + printed.length
    tokens.push({
      kind: number ? 'number' : word ? 'word' : gap ? 'break' : 'mark',
      text: printed,
      lower: printed.toLowerCase().replaceAll('’', "'"),
      start,
      end,
      value: number ? Number(printed.replaceAll(',', '')) : Number.NaN,
      glued: tokens.at(-1)?.end === start,
    })
  }
  return tokens
}

const NONE: Token = { kind: 'break', text: '', lower: '', start: 0, end: 0, value: Number.NaN, glued: false }

/** A stretch of a text's tokens that a figure is read from; nothing behind its end is seen, what stands before it is. */
export class Stretch {
  readonly tokens: readonly Token[]
  readonly end: number

  constructor(tokens: readonly Token[], end: number) {
    this.tokens = tokens
    this.end = end
  }

  at(i: number): Token {
    return (i >= 0 && i < this.end ? this.tokens[i] : undefined) ?? NONE
  }

  lower(i: number): string {
    return this.at(i).lower
  }

  /** The place behind a hyphen that joins two tokens; the place itself where none does. */
  pastHyphen(i: number): number {
    return HYPHEN.test(this.lower(i)) && this.at(i).glued && this.at(i + 1).glued ? i + 1 : i
  }
}

export const HYPHEN = /^[-‐‑]$/
export const DASH = /^[-‐‑–—]$/

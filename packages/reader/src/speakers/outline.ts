import { matchesOf } from '../matches-of.ts'
import { quotationsOf } from '../quotations/quotations.ts'
import { ABBREVIATIONS } from './lists/abbreviations.ts'

/** Where sentences and paragraphs of a text start, and what stands in quotation marks. Built once a text, asked in logarithmic time. */
export class Outline {
  readonly #length: number
  readonly #sentences: readonly number[]
  readonly #paragraphs: readonly number[]
  readonly #quotations: readonly (readonly [number, number])[]

  constructor(text: string) {
    this.#length = text.length
    this.#sentences = sentenceStarts(text)
    this.#paragraphs = [0, ...[...matchesOf(text, /\n+/g)].map(({ index, 0: gap }) => index + gap.length)]
    // a single word between marks is a name or a term, not speech
    this.#quotations = quotationsOf(text).flatMap(({ span }) => (/[\s.,!?…]/.test(text.slice(...span).trim()) ? [span] : []))
  }

  sentence(at: number): number {
    return lastUpTo(this.#sentences, at, (start) => start)
  }

  sentenceStart(at: number): number {
    return this.#sentences[this.sentence(at)] ?? 0
  }

  /** Where the sentence around a place ends: the start of the next one, or the end of the text. */
  sentenceEnd(at: number): number {
    return this.#sentences[this.sentence(at) + 1] ?? this.#length
  }

  paragraph(at: number): number {
    return lastUpTo(this.#paragraphs, at, (start) => start)
  }

  paragraphStart(paragraph: number): number {
    return this.#paragraphs[paragraph] ?? 0
  }

  isQuoted(at: number): boolean {
    const quotation = this.#quotations[lastUpTo(this.#quotations, at, ([start]) => start)]
    return quotation !== undefined && at >= quotation[0] && at < quotation[1]
  }
}

function sentenceStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: gap, 1: end } of matchesOf(text, /([.!?…]["”’»)\]]*)\s+(?=["“‘«([]?[\p{Lu}\p{N}])|\n+/gu)) {
    // `she wrote on X.` ends its paragraph, and so its sentence
    if (end === '.' && !gap.includes('\n') && ABBREVIATIONS.test(text.slice(Math.max(0, index - 8), index + 1))) continue
    // `at 9 a.m. Monday`
    if (end === '.' && /[ap]\.m$/i.test(text.slice(index - 3, index)) && DAY.test(text.slice(index + gap.length, index + gap.length + 4)))
      continue
    starts.push(index + gap.length)
  }
  return starts
}

const DAY = /^(?:Mon|Tues?|Wed|Thur?|Fri|Sat|Sun)/

/** Index of the last entry that starts at or before a place; -1 where none does. */
export function lastUpTo<T>(sorted: readonly T[], at: number, start: (entry: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (start(sorted[middle] as T) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

import type { Span } from '@onrecord/record'
import { type Expression, expressionsOf } from '../dates/index.ts'
import { Outline } from '../speakers/outline.ts'
import { type Token, tokensOf } from '../speakers/tokens.ts'

/** A text with what is looked up in it again and again: tokens, sentences, paragraphs and words of time. Built once, in linear time. */
export class PageText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly outline: Outline
  readonly expressions: readonly Expression[]
  readonly #sentences: ReadonlyMap<number, readonly number[]>

  constructor(text: string) {
    this.text = text
    this.tokens = tokensOf(text)
    this.outline = new Outline(text)
    this.expressions = expressionsOf(text, this.tokens)
    const sentences = new Map<number, number[]>()
    for (const [i, { span }] of this.expressions.entries()) {
      const sentence = this.outline.sentence(span[0])
      const known = sentences.get(sentence)
      if (known) known.push(i)
      else sentences.set(sentence, [i])
    }
    this.#sentences = sentences
  }

  /** Indices of the words of time in the sentence around a place. */
  expressionsAround(at: number): readonly number[] {
    return this.#sentences.get(this.outline.sentence(at)) ?? []
  }

  /** Index of the first token that starts at or after a place. */
  tokenAt(at: number): number {
    let low = 0
    let high = this.tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.tokens[middle] as Token).span[0] < at) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The tokens that start in a stretch of the text. */
  tokensIn([start, end]: Span): readonly Token[] {
    return this.tokens.slice(this.tokenAt(start), this.tokenAt(end))
  }
}

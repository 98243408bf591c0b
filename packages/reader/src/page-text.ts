import type { Span } from '@onrecord/record'
import { type Expression, expressionsOf } from './dates/index.ts'
import { firstFrom } from './said/in-order.ts'
import { Outline } from './speakers/outline.ts'
import { type Token, tokensOf } from './speakers/tokens.ts'

/** A text with what is looked up in it again and again: tokens, sentences, paragraphs and words of time. Built once, in linear time. */
export class PageText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly outline: Outline
  #expressions: readonly Expression[] | null = null

  constructor(text: string) {
    this.text = text
    this.tokens = tokensOf(text)
    this.outline = new Outline(text)
  }

  /** The words of time, in the order of the text. */
  get expressions(): readonly Expression[] {
    this.#expressions ??= expressionsOf(this.text, this.tokens)
    return this.#expressions
  }

  /** Indices of the words of time that start in a stretch of the text. */
  expressionsIn([start, end]: Span): readonly number[] {
    const from = firstFrom(this.expressions, start, ({ span }) => span[0])
    const to = firstFrom(this.expressions, end, ({ span }) => span[0])
    return Array.from({ length: to - from }, (_, i) => from + i)
  }

  /** Index of the first token that starts at or after a place. */
  tokenAt(at: number): number {
    return firstFrom(this.tokens, at, ({ span }) => span[0])
  }

  /** The tokens that start in a stretch of the text. */
  tokensIn([start, end]: Span): readonly Token[] {
    return this.tokens.slice(this.tokenAt(start), this.tokenAt(end))
  }
}

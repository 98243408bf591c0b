import type { Span } from '@onrecord/record'
import { enclosing } from './contents.ts'

/** What is needed of a statement to tell whose it is. */
export type Attributed = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly addressee?: readonly Span[]
}

/** Quotations inside quotations that are followed outwards. */
export const DEEPEST = 4

/** The sources of a page's statements: which they are, and in whose words each of them stands. */
export class Sources {
  /** Each source once, in text order; the methods ask for them by their place here. */
  readonly spans: readonly Span[]
  /** Of each statement. */
  readonly ofStatements: readonly (Span | null)[]
  readonly contents: readonly (readonly Span[])[]
  readonly #text: string
  readonly #statements: readonly Attributed[]
  /** By source: its place, and its first statement. */
  readonly #places: ReadonlyMap<string, number>
  readonly #first = new Map<string, Attributed>()
  /** For each source the statement in whose content it stands. */
  readonly #within: readonly (number | null)[]

  constructor(text: string, statements: readonly Attributed[]) {
    this.#text = text
    this.#statements = statements
    this.ofStatements = statements.map(({ source }) => source[0] ?? null)
    this.contents = statements.map(({ content }) => content)
    const firsts = new Map<string, number>()
    for (const [i, span] of this.ofStatements.entries()) if (span && !firsts.has(span.join())) firsts.set(span.join(), i)
    this.spans = [...firsts.values()].map((i) => this.ofStatements[i] as Span).sort((a, b) => a[0] - b[0] || a[1] - b[1])
    for (const [key, i] of firsts) this.#first.set(key, statements[i] as Attributed)
    this.#places = new Map(this.spans.map((span, i) => [span.join(), i]))
    this.#within = enclosing(
      this.contents,
      this.spans,
      this.spans.map((span) => firsts.get(span.join()) as number),
    )
  }

  /** The first statement of a source. */
  statement(source: Span): Attributed {
    return this.#first.get(source.join()) as Attributed
  }

  place(source: Span | null): number | undefined {
    return source ? this.#places.get(source.join()) : undefined
  }

  isInContent(place: number | undefined): boolean {
    return place !== undefined && this.#within[place] !== null
  }

  /** The source of the statement that a source stands in: null where it stands in none, or in one that has no source. */
  around(place: number): Span | null {
    const statement = this.#within[place] ?? null
    return statement === null ? null : (this.ofStatements[statement] ?? null)
  }

  /** The source in whose own words a source stands: of the quotation or the transcript's turn around it. */
  voiceAround(place: number, isQuoted: boolean): Span | null {
    let at: number | undefined = place
    for (let depth = 0; depth < DEEPEST && at !== undefined; depth++) {
      const outer = this.around(at)
      if (outer && (isQuoted || this.isTurn(outer))) return outer
      at = this.place(outer)
    }
    return null
  }

  /** Whether a source is the label of a transcript's turn. */
  isTurn(source: Span): boolean {
    return this.#text[source[1]] === ':'
  }

  /** Which statement's content holds each span, or null. */
  holding(spans: readonly Span[]): (number | null)[] {
    return enclosing(
      this.contents,
      spans,
      spans.map(() => -1),
    )
  }

  /** Whom statements are said to, each with the statement. */
  *addressees(): Iterable<{ span: Span; statement: Attributed }> {
    for (const statement of this.#statements) for (const span of statement.addressee ?? []) yield { span, statement }
  }
}

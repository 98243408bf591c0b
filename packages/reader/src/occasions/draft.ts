import type { Span } from '@onrecord/record'
import type { Dated } from '../said/date.ts'
import type { OccasionType } from './heads.ts'
import type { Mention } from './mention.ts'

/** An occasion while it is gathered. */
export type Draft = {
  readonly type: OccasionType
  readonly family: string
  /** The words that tell of it first. */
  readonly span: Span
  /** Of its statements, in the order they were found. */
  readonly statements: Set<number>
  date: Pick<Dated, 'span' | 'days'> | null
  place: Span | null
  /** Whether one line tells of it for all its statements, as the opening of a transcript does: each has its date and place. */
  isFramed: boolean
  /** Those of them whose source is the document itself. */
  readonly documents: Set<number>
  /** Whether it is told of beside another: `at an earlier hearing`. */
  readonly isAside: boolean
  /** Whether nothing but a vote tells of it. */
  isWeak: boolean
  /** Speakers beside those of its statements. */
  readonly present: Set<string>
}

/** The occasions of a page while they are gathered; each is found by the noun that tells of it. */
export class Drafts {
  readonly all: Draft[] = []
  readonly of = new Map<number, Draft>()
  readonly #latest = new Map<string, Draft>()
  readonly #bySpan = new Map<string, Draft>()

  /** The occasion that words tell of: one told before, where they say so (`the letter`) and it was on no other day; else a new one.
   *  @param meant  the one told before; else the last of the family */
  from(mention: Mention, date: Dated | null, meant = this.#latest.get(mention.family)): Draft {
    const known = this.#bySpan.get(mention.span.join()) ?? (mention.isDefinite ? meant : undefined)
    if (known && !differ(known.date, date)) return known
    return this.add(mention, date)
  }

  add(
    { type, family, span, isWeak = false, isAside = false }: Pick<Mention, 'type' | 'family' | 'span' | 'isWeak' | 'isAside'>,
    date: Pick<Dated, 'span' | 'days'> | null,
  ): Draft {
    const draft: Draft = {
      type,
      family,
      span,
      statements: new Set(),
      date,
      place: null,
      isFramed: false,
      isWeak,
      isAside,
      documents: new Set(),
      present: new Set(),
    }
    this.all.push(draft)
    if (!isAside) this.#latest.set(family, draft)
    this.#bySpan.set(span.join(), draft)
    return draft
  }

  /** The last occasion told of by a noun of this family. */
  latest(family: string): Draft | undefined {
    return this.#latest.get(family)
  }

  put(statement: number, draft: Draft): void {
    this.of.set(statement, draft)
    draft.statements.add(statement)
  }
}

/** Whether two times are known and have no day in common. */
export const differ = (a: Pick<Dated, 'days'> | null, b: Pick<Dated, 'days'> | null): boolean =>
  a !== null && b !== null && (a.days.to < b.days.from || b.days.to < a.days.from)

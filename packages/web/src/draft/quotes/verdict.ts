import type { Span, VariantKind } from '@onrecord/record'

/** How a quote stands to what it is held against.
 *  `exact`: word for word, whole sentences. `trimmed`: nothing but words left out. `altered`: words are changed or put in.
 *  `stitched`: it joins words of two places. `absent`: its words are not there. */
export const VERDICTS = ['exact', 'trimmed', 'altered', 'stitched', 'absent'] as const
export type VerdictKind = (typeof VERDICTS)[number]

/** Words, and where they stand: in the draft, or in the passage. */
export type Words = { readonly words: string; readonly spans: readonly Span[] }

/** Words that differ. */
export type WordsChanged = {
  readonly kind: VariantKind
  readonly changesSense: boolean
  /** In the passage; null where the draft puts words in. */
  readonly said: Words | null
  /** In the draft; null where the draft leaves them out. */
  readonly printed: Words | null
}

export type Verdict = {
  readonly kind: VerdictKind
  /** Which of the passages it was found in; null where in none. */
  readonly passage: number | null
  /** Where in that passage, in the order of the draft. */
  readonly places: readonly Words[]
  readonly changes: readonly WordsChanged[]
  /** Words of the same sentences that the draft does not print: before, between, after. */
  readonly leftOut: readonly Words[]
}

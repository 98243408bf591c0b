import type { Span } from '@onrecord/record'

/** What a kind of saying is told from: the spans of a statement. */
export type Frame = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }

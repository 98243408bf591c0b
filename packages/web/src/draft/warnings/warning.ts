import type { Span } from '@onrecord/record'

/** What an editor should look at before a draft is printed. */
export const WARNINGS = ['no source', 'no name', 'open mark', 'two figures'] as const
export type WarningKind = (typeof WARNINGS)[number]

export type Warning = {
  readonly kind: WarningKind
  /** Where, in the draft: one span, or each of those that do not agree. */
  readonly spans: readonly Span[]
}

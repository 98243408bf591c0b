import type { Span } from '@onrecord/record'

/** What an editor should look at before a draft is printed. */
export type WarningKind = 'no source' | 'no name' | 'open mark' | 'two figures'

export type Warning = {
  readonly kind: WarningKind
  /** Where, in the draft: one span, or each of those that do not agree. */
  readonly spans: readonly Span[]
}

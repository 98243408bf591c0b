import type { DomRange } from '@onrecord/intake/article'
import type { Record } from '@onrecord/record'
import type { Given } from '../quotes/passage.ts'
import type { Quote } from '../quotes/quote.ts'
import type { Verdict } from '../quotes/verdict.ts'
import type { Warning } from '../warnings/warning.ts'

/** A draft as it is given: pasted, or the bytes of a file of text or HTML. */
export type Draft =
  | { readonly text: string }
  | { readonly name: string; readonly url?: string; readonly type: string; readonly bytes: Uint8Array }

/** Where in a page of HTML a statement's words stand, as a browser finds them. */
export type StatementInPage = {
  readonly source: readonly DomRange[]
  readonly cue: readonly DomRange[]
  readonly content: readonly DomRange[]
}

/** What a draft says, and what an editor should look at. */
export type Reading = {
  readonly record: Record
  readonly quotes: readonly Quote[]
  readonly warnings: readonly Warning[]
  /** As many as there are statements; without ranges where the draft is plain text. */
  readonly inPage: readonly StatementInPage[]
}

/** What a page asks of its worker. */
export type Question =
  | { readonly ask: 'read'; readonly draft: Draft }
  /** How the quotes of the draft that was read last stand to these. */
  | { readonly ask: 'hold'; readonly against: readonly Given[] }

/** What the worker gives back. */
export type Answers = { readonly read: Reading; readonly hold: readonly Verdict[] }

export type Asked = Question & { readonly id: number }

export type Told =
  | { readonly tell: 'progress'; readonly loadedBytes: number; readonly totalBytes: number | null }
  | { readonly tell: 'ready' }
  /** The reader could not be loaded. */
  | { readonly tell: 'failed'; readonly message: string }
  | { readonly tell: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly tell: 'refused'; readonly id: number; readonly message: string }

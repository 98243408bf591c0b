import type { Feeds } from '@onrecord/ledger'
import type { Taken, TakeOptions } from '../adding/outcome.ts'

/** What following feeds needs. */
export type Watch = Omit<TakeOptions, 'run' | 'url' | 'published' | 'seen'> & {
  readonly feeds: Feeds
  /** Stores what a page came to, and tells of it. */
  readonly store: (taken: Taken) => Promise<void>
  /** Pages that could not be had: their feed names them at each visit, and they are tried again with the young pages only. */
  readonly missed: Set<string>
  readonly signal: AbortSignal
}

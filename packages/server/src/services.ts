import type { WrittenFeed } from '@onrecord/intake'
import type { Alert, FoundStatement, Ledger } from '@onrecord/ledger'
import type { Article, Page, Record } from '@onrecord/record'

/** What the API is made of. The server finds nothing by itself: who starts it says with what. */
export type Services = {
  readonly ledger: Ledger
  /** Reads an article; in threads of its own, so that a search need not wait for it. */
  readonly read: (article: Article, options: { readonly signal: AbortSignal }) => Promise<Record>
  /** Fetches a page that somebody names, and none of an inner network unless the owner said so. */
  readonly fetchPage: (url: string, options: { readonly signal: AbortSignal }) => Promise<Page>
  /** The feeds at an address: itself, or those that the page there names. */
  readonly feedsAt: (url: string, options: { readonly signal: AbortSignal }) => Promise<readonly NamedFeed[]>
  /** What an alert told, as a feed. */
  readonly alertFeed: (alert: Alert, told: readonly (FoundStatement & { readonly told: string })[]) => WrittenFeed
  /** A statement's receipt as a page of its own, signed now.
   *  @throws {InputError} `no-statement`, `no-key` */
  readonly receipt: (statement: string) => Promise<string>
  /** Told of an error that is no input's: a fault of onrecord. */
  readonly fault: (error: unknown, place: string) => void
}

export type NamedFeed = { readonly url: string; readonly title: string | null }

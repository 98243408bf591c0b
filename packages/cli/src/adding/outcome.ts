import type { Visitor } from '@onrecord/intake/fetch'
import type { GivenRecord, Input, Ledger, SeenAgain } from '@onrecord/ledger'
import type { Article, InputError, Page, Record } from '@onrecord/record'

export type TakeOptions = {
  readonly run: string
  readonly ledger: Ledger
  readonly visitor: Visitor
  readonly read: (article: Article) => Promise<Record>
  /** Of a page that the user named. */
  readonly url?: string
  readonly published?: string
  /** When pages that were not fetched were seen as they are. */
  readonly seen?: string
}

/** What a part came to, to be stored and told in its turn. */
export type Outcome =
  /** The record of its page or, where that could not be had, of its excerpt, and why. */
  | {
      readonly kind: 'read'
      readonly record: GivenRecord
      readonly page?: Page
      readonly inputs: readonly Input[]
      readonly missed?: InputError
    }
  /** Its page was read before, and is seen again. */
  | { readonly kind: 'again'; readonly again: SeenAgain }
  /** It was done before, and is not looked at. */
  | { readonly kind: 'done' }
  /** Its page holds no article, as section fronts hold none, and stands in a list or an archive. */
  | { readonly kind: 'no article' }
  | { readonly kind: 'fault'; readonly fault: unknown }

export type Taken = Outcome & { readonly name: string }

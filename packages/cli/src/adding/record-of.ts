import type { ReadArticle } from '@onrecord/intake'
import { type GivenRecord, ownAddresses } from '@onrecord/ledger'
import type { TakeOptions } from './outcome.ts'

/** Reads an article, and keeps with its record where its page says that it stands. */
export async function recordOf({ article, links }: ReadArticle, read: TakeOptions['read']): Promise<GivenRecord> {
  return { ...(await read(article)), addresses: ownAddresses(article, links) }
}

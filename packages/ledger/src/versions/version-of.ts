import { type Article, sha256Hex } from '@onrecord/record'
import { storable } from '../storable.ts'
import { pageKey } from './page-key.ts'
import { wordsKey } from './words.ts'

/** A version's page, and the words that tell it from the page's other versions. */
export type VersionKey = { readonly history: string; readonly wordsKey: string }

/** Begins the history of what a feed tells of a page. */
export const EXCERPT = 'excerpt of '

/** Which version an article is. What has no address is a page of its own; what a feed tells of a page has a history beside the page's.
 *  @param page  whose version it is, where not that of its own address */
export function versionOf(article: Pick<Article, 'id' | 'url' | 'excerpt' | 'text' | 'sections'>, page = addressOf(article)): VersionKey {
  return { history: article.excerpt ? `${EXCERPT}${page}` : page, wordsKey: wordsKey(article) }
}

/** Under which address a page was seen, as the ledger keeps histories. */
export const addressOf = ({ id, url }: Pick<Article, 'id' | 'url'>): string => (url === null ? id : historyOf(url))

/** The page that an address shows, as the ledger keeps its history. */
export function historyOf(address: string): string {
  const key = storable(pageKey(address))
  return key.length <= LONGEST ? key : `${key.slice(0, LONGEST)} ${sha256Hex(new TextEncoder().encode(key))}`
}

/** Units of an address that an index holds: PostgreSQL's take 2,704 bytes. */
const LONGEST = 500
/** A longer one is cut there, and has a hash behind it. */
export const LONGEST_ADDRESS = LONGEST + 65

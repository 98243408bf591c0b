import type { Article } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { instantOf, NO_INSTANT } from '../instant.ts'
import { storable } from '../storable.ts'
import { pagesShownAt } from './addresses.ts'
import { markRepeats } from './repeats.ts'
import { addressOf, type VersionKey, versionOf } from './version-of.ts'

/** An article as it was seen, and the addresses that its page gives for itself. */
export type Seen = { readonly article: Article; readonly addresses?: readonly string[] | undefined }

/** When the pages of one transaction were seen, and with which words. Whoever adds a version of the same pages beside it waits for its end. */
export class Sightings {
  readonly #transaction: Kysely<Tables>
  /** The articles of each page by their words. */
  readonly #held = new Map<string, Map<string, string>>()
  readonly #versions = new Map<string, VersionKey>()
  readonly #seen: { article: string; history: string; seen: string | null }[] = []

  private constructor(transaction: Kysely<Tables>) {
    this.#transaction = transaction
  }

  static async of(transaction: Kysely<Tables>, seen: readonly Seen[]): Promise<Sightings> {
    const sightings = new Sightings(transaction)
    const placed = await pagesShownAt(
      transaction,
      seen.map(({ article, addresses = [] }) => ({ address: addressOf(article), addresses: addresses.map(storable) })),
    )
    for (const [i, { article }] of seen.entries()) sightings.#versions.set(article.id, versionOf(article, placed[i]))
    const pages = [...new Set([...sightings.#versions.values()].map(({ history }) => history))].sort()
    if (pages.length === 0) return sightings
    // a row that is written over is locked until the end; all take them in one order, or two would wait for each other
    await transaction
      .insertInto('history')
      .values(pages.map((page) => ({ page, versionCount: 1 })))
      .onConflict((conflict) => conflict.column('page').doUpdateSet({ page: sql`excluded.page` }))
      .execute()
    const rows = await transaction.selectFrom('article').select(['id', 'history', 'wordsKey']).where('history', 'in', pages).execute()
    for (const page of pages) sightings.#held.set(page, new Map())
    for (const { id, history, wordsKey } of rows) sightings.#held.get(history)?.set(wordsKey, id)
    return sightings
  }

  /** The version that an article is. */
  versionOf({ id }: Article): VersionKey {
    const version = this.#versions.get(id)
    if (version === undefined) throw new Error(`${id} is none of the articles of this transaction.`)
    return version
  }

  /** The article that the ledger has of the same page with the same words; null where these words are new. */
  heldOf(article: Article): string | null {
    const { history, wordsKey } = this.versionOf(article)
    return this.#held.get(history)?.get(wordsKey) ?? null
  }

  /** Notes that an article's page was seen with the words of one that is stored.
   *  @param fetched  when, as ISO 8601; now where nobody knows */
  note(article: Article, stored: string, fetched: string | null): void {
    const { history, wordsKey } = this.versionOf(article)
    this.#held.get(history)?.set(wordsKey, stored)
    const seen = instantOf(fetched)
    this.#seen.push({ article: stored, history, seen: seen === NO_INSTANT ? null : seen })
  }

  /** Writes what was noted, and what follows from it for the statements of pages that have several versions. */
  async write(): Promise<void> {
    if (this.#seen.length === 0) return
    // microseconds apart, so that what is added in one transaction has an order
    const now = (i: number) => sql<Date>`now() + ${i}::integer * interval '1 microsecond'`
    await this.#transaction
      .insertInto('sighting')
      .values(this.#seen.map(({ seen, ...of }, i) => ({ ...of, seen: seen ?? now(i) })))
      .onConflict((conflict) => conflict.columns(['article', 'seen']).doNothing())
      .execute()
    for (const [page, { size }] of this.#held) {
      if (size < 2) continue
      await this.#transaction.updateTable('history').set({ versionCount: size }).where('page', '=', page).execute()
      await markRepeats(this.#transaction, page)
    }
  }
}

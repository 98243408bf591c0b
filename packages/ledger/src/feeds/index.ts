import { InputError } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { storable, storableOrNull } from '../storable.ts'
import { type Feed, feedOf } from './feed.ts'
import { DEAD_AFTER, FIRST_GAP_SECONDS, paceAfter } from './pace.ts'
import { takeRevisits, watchPage } from './revisits.ts'

/** What a visit of a feed came to. */
export type FeedVisit =
  | { readonly newCount: number; readonly title: string | null; readonly held: Feed['held'] }
  /** Why it failed, and after how many milliseconds the server asked to come again, if it did. */
  | { readonly fault: string; readonly retryAfter?: number | null }

export type FeedsOptions = {
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  /** 0 to 1. */
  readonly random?: () => number
}

/** A server that asks for more is asked again all the same: it may have meant another unit. */
const MOST_ASKED_SECONDS = 7 * 86_400

/** What is not noted within this time was cut off, and is visited again. */
const VISIT_SECONDS = 900

/** The feeds of a ledger: each is visited at its own pace, by one of several that follow the same ledger. */
export class Feeds {
  readonly #database: Kysely<Tables>
  readonly #fail: (error: unknown) => never
  readonly #clock: () => number
  readonly #random: () => number

  /** @param fail  throws what an error of the database means */
  constructor(database: Kysely<Tables>, fail: (error: unknown) => never, { clock = Date.now, random = Math.random }: FeedsOptions = {}) {
    this.#database = database
    this.#fail = fail
    this.#clock = clock
    this.#random = random
  }

  /** Follows a feed; one that was dead is alive again.
   *  @returns  whether it was not followed before */
  async add(url: string, title: string | null): Promise<boolean> {
    const row = await this.#database
      .insertInto('feed')
      .values({ url: storable(url), title: storableOrNull(title), gapSeconds: FIRST_GAP_SECONDS, nextVisit: this.#at(0) })
      .onConflict((conflict) => conflict.column('url').doUpdateSet({ deadSince: null, failures: 0, fault: null, nextVisit: this.#at(0) }))
      .returning(sql<boolean>`xmax = 0`.as('isNew'))
      .executeTakeFirstOrThrow()
      .catch(this.#fail)
    return row.isNew
  }

  /** Follows a feed no more; what it brought stays.
   *  @throws {InputError} `no-feed` */
  async remove(url: string): Promise<void> {
    const removed = await this.#database.deleteFrom('feed').where('url', '=', storable(url)).executeTakeFirst().catch(this.#fail)
    if (removed.numDeletedRows === 0n)
      throw new InputError('no-feed', url, 'The ledger does not follow this feed. `onrecord feeds list` shows those it follows.')
  }

  /** Every feed, by its address; the dead too. */
  async list(): Promise<Feed[]> {
    const rows = await this.#database.selectFrom('feed').selectAll().orderBy('url').execute().catch(this.#fail)
    return rows.map(feedOf)
  }

  /** Takes the feeds that are due, the longest due first: nobody else is given them for a quarter of an hour. */
  async take(limit: number): Promise<Feed[]> {
    const { rows } = await sql<Parameters<typeof feedOf>[0]>`
      update feed set "nextVisit" = ${this.#at(VISIT_SECONDS)}
      where url in (
        select url from feed where "deadSince" is null and "nextVisit" <= ${this.#at(0)} order by "nextVisit" limit ${limit} for update skip locked
      ) returning *`
      .execute(this.#database)
      .catch(this.#fail)
    return rows.map(feedOf)
  }

  /** Notes what a visit came to, and when the next one is. */
  async note(url: string, visit: FeedVisit): Promise<Feed> {
    const row = await this.#database
      .transaction()
      .execute((transaction) => this.#noteWithin(transaction, url, visit))
      .catch(this.#fail)
    return feedOf(row)
  }

  /** When the next feed or page is due, in milliseconds; null where nothing is followed. */
  async nextDue(): Promise<number | null> {
    const { rows } = await sql<{ due: Date | null }>`
      select least((select min("nextVisit") from feed where "deadSince" is null), (select min(due) from revisit)) as due`
      .execute(this.#database)
      .catch(this.#fail)
    return rows[0]?.due?.getTime() ?? null
  }

  /** Has a page read again at an hour, six hours, a day, three days and a week. */
  watchPage(address: string): Promise<void> {
    return watchPage(this.#database, address, this.#clock()).catch(this.#fail)
  }

  /** Takes the pages that are to be read again. */
  takePages(limit: number): Promise<string[]> {
    return takeRevisits(this.#database, { now: this.#clock(), limit }).catch(this.#fail)
  }

  async #noteWithin(transaction: Kysely<Tables>, url: string, visit: FeedVisit) {
    const { changedAt, failures, gapSeconds } = await transaction
      .selectFrom('feed')
      .selectAll()
      .where('url', '=', url)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const known = { gapSeconds, changedAt: changedAt?.getTime() ?? null, failures }
    const now = this.#clock()
    const isFailure = 'fault' in visit
    const pace = paceAfter(known, isFailure ? { isFailure } : { isFailure, newCount: visit.newCount }, { now, random: this.#random() })
    const asked = isFailure ? Math.min(MOST_ASKED_SECONDS, (visit.retryAfter ?? 0) / 1000) : 0
    const isDead = isFailure && failures + 1 >= DEAD_AFTER
    return transaction
      .updateTable('feed')
      .set({ visitedAt: this.#at(0), nextVisit: this.#at(Math.max(pace.waitSeconds, asked)), gapSeconds: pace.gapSeconds })
      .set(isFailure ? { fault: storable(visit.fault), failures: failures + 1 } : { fault: null, failures: 0 })
      .set(isFailure ? {} : { etag: storableOrNull(visit.held.etag), lastModified: storableOrNull(visit.held.lastModified) })
      .set(!isFailure && visit.title !== null ? { title: storable(visit.title) } : {})
      .set(!isFailure && visit.newCount > 0 ? { changedAt: this.#at(0) } : {})
      .set(isDead ? { deadSince: this.#at(0) } : {})
      .where('url', '=', url)
      .returningAll()
      .executeTakeFirstOrThrow()
  }

  /** So many seconds from now. */
  #at(seconds: number): Date {
    return new Date(this.#clock() + seconds * 1000)
  }
}

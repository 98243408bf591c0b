import type { Audit, Change, Check, Page, Record, Version } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { type Added, type Addition, add } from './add.ts'
import { type AddAllOptions, addAll } from './add-all.ts'
import { Alerts } from './alerts/index.ts'
import { type Arrival, type ArrivalsQuery, arrivalPlace, arrivalsAfter } from './articles/arrivals.ts'
import { type Articles, type ArticlesQuery, articlesOf } from './articles/articles.ts'
import { type Audited, audit } from './audit/audit.ts'
import { type Bundled, bundledWith } from './bundle/bundled.ts'
import { check, type Decision } from './checks/check.ts'
import { type CheckedStatement, checkedStatement } from './checks/checked-statement.ts'
import { type Queue, type QueueQuery, queueOf } from './checks/queue.ts'
import { failureOf } from './database/failure.ts'
import { nameOf, type OpenDatabase, openDatabase } from './database/open.ts'
import type { Tables } from './database/tables.ts'
import { Feeds, type FeedsOptions } from './feeds/index.ts'
import type { GivenRecord } from './given-record.ts'
import { doneInputs, type Input, type SeenAgain, seeAgain } from './inputs.ts'
import { type AllMatchesQuery, allMatches, type Fullest, fullestOf, type Matches, type MatchesQuery, matchesOf } from './matches/index.ts'
import { type Quote, quoteOf } from './matches/quote.ts'
import { migrate } from './migrations/index.ts'
import { type FetchedPage, fetchedOf, pagesOf, type StoredPage } from './pages.ts'
import { People } from './people/index.ts'
import { type Reading, readingsOf } from './readings/readings.ts'
import { type Reread, reread } from './readings/reread.ts'
import { recordOf } from './record.ts'
import { type KeptRecord, records } from './records.ts'
import { arrivalPlaceAt, revisionOf } from './revision.ts'
import { type Facets, type FacetsOptions, facetsOf } from './search/facets.ts'
import type { Filters, Query } from './search/query.ts'
import { type Found, type FoundStatement, search, statementOf } from './search/search.ts'
import type { Selection } from './selection.ts'
import { type Between, versionsBetween } from './versions/between.ts'
import { type ChangesQuery, changes } from './versions/changes.ts'
import { type Changes, type ChangesPageQuery, changesPage } from './versions/changes-page.ts'
import { versionsAt } from './versions/history.ts'

export type OpenOptions = {
  /** Whether a folder that is missing or empty becomes a new ledger; it does where nothing is said. */
  readonly make?: boolean
}

/** Opens a ledger: a folder (PGlite, made where it is missing) or a `postgres://` address; an older one is brought to this version's schema.
 *  @throws {InputError} `no-ledger`, `ledger-in-use`, `not-a-ledger`, `not-readable`, `no-database`, `ledger-too-new`, `disk-full` */
export async function openLedger(location: string, { make = true }: OpenOptions = {}): Promise<Ledger> {
  const name = nameOf(location)
  const open = await openDatabase(location, make)
  try {
    await migrate(open.database as unknown as Kysely<unknown>, name)
    await open.endedRun?.forget(open.database)
    return new Ledger(open, name)
  } catch (error) {
    await open.close()
    throw failureOf(error, name, name)
  }
}

/** An open ledger. Its methods throw an {@link InputError} `disk-full` where the disk has no room, `no-database` where the server has gone. */
export class Ledger {
  readonly #open: OpenDatabase
  /** The ledger, as an error may print it. */
  readonly #name: string
  #closing: Promise<void> | undefined
  #hasGrown = false

  constructor(open: OpenDatabase, name: string) {
    this.#open = open
    this.#name = name
  }

  get #database(): Kysely<Tables> {
    return this.#open.database
  }

  /** Stores a record, and the page it was read from; the same again changes nothing.
   *  @param inputs  count as done from then on */
  async add(record: GivenRecord, page?: Page, inputs?: readonly Input[]): Promise<Added> {
    const told = await add(this.#database, record, page, inputs).catch(this.#fail(page?.name ?? record.article.url ?? record.article.id))
    this.#hasGrown ||= told.added
    return told
  }

  /** Stores many, a batch a transaction, in order. */
  async *addAll(additions: AsyncIterable<Addition> | Iterable<Addition>, options?: AddAllOptions): AsyncIterable<Added> {
    try {
      for await (const told of addAll(this.#database, additions, options)) {
        this.#hasGrown ||= told.added
        yield told
      }
    } catch (error) {
      throw failureOf(error, this.#name, this.#name)
    }
  }

  /** Of inputs those that are done, each with the article that it gave. */
  doneInputs(keys: readonly string[]): Promise<Map<string, string>> {
    return doneInputs(this.#database, keys).catch(this.#fail(this.#name))
  }

  /** Notes that the page of inputs that were done before was seen again. */
  seeAgain(again: SeenAgain): Promise<void> {
    return seeAgain(this.#database, again).catch(this.#fail(this.#name))
  }

  /** Statements by words, who said them, when, where and with which figures; newest or best first. */
  search(query: Query): Promise<Found> {
    return search(this.#database, query).catch(this.#fail(this.#name))
  }

  /** One statement as a search gives it, by its id or by one that it had before it was corrected.
   *  @throws {InputError} `no-statement` */
  statement(id: string): Promise<FoundStatement> {
    return statementOf(this.#database, id).catch(this.#fail(id))
  }

  /** Articles, the newest first, a page at a time.
   *  @throws {InputError} `bad-cursor`, `bad-date` */
  articles(query?: ArticlesQuery): Promise<Articles> {
    return articlesOf(this.#database, query).catch(this.#fail(this.#name))
  }

  /** Articles in the order in which they came in, after a place; each is told two seconds after it was added, in whichever process.
   *  @throws {InputError} `bad-cursor` */
  arrivals(query: ArrivalsQuery): Promise<readonly Arrival[]> {
    return arrivalsAfter(this.#database, query).catch(this.#fail(this.#name))
  }

  /** The place behind all arrivals so far.
   *  @param revision  one that is known: the place then, without asking the database */
  async arrivalPlace(revision?: string): Promise<string> {
    if (revision !== undefined) return arrivalPlaceAt(revision)
    return arrivalPlace(this.#database).catch(this.#fail(this.#name))
  }

  /** How many statements a query finds, by outlet, speaker, month and so on. */
  facets(filters: Filters, options?: FacetsOptions): Promise<Facets> {
    return facetsOf(this.#database, filters, options).catch(this.#fail(this.#name))
  }

  /** The same utterance in other pages: each printing with how its words differ, and how often and where it is printed. */
  matches(statement: string, query?: MatchesQuery): Promise<Matches> {
    return matchesOf(this.#database, statement, query).catch(this.#fail(this.#name))
  }

  /** The printing that has most of what was said, with the sentences around it. */
  fullest(statement: string): Promise<Fullest> {
    return fullestOf(this.#database, statement).catch(this.#fail(this.#name))
  }

  /** A statement with its printings, the fullest of them, and what people decided on it, by its id or by one that it had before it was corrected.
   *  @throws {InputError} `no-statement`, `bad-cursor` */
  quote(statement: string, query: MatchesQuery = {}): Promise<Quote> {
    return quoteOf(this.#database, statement, query).catch(this.#fail(statement))
  }

  /** Every utterance that more than one page prints, the earliest first, in flat memory. */
  async *allMatches(query?: AllMatchesQuery): AsyncIterable<Matches> {
    try {
      yield* allMatches(this.#database, query)
    } catch (error) {
      throw failureOf(error, this.#name, this.#name)
    }
  }

  /** Writes down what somebody decided on a statement; nothing that was read or decided before is lost.
   *  @throws {InputError} `no-statement`, `bad-fix` */
  check(decision: Decision): Promise<Check> {
    return check(this.#database, decision).catch(this.#fail(decision.statement))
  }

  /** A statement with what people decided on it, and what each reading has of it.
   *  @throws {InputError} `no-statement` */
  checked(statement: string): Promise<CheckedStatement> {
    return checkedStatement(this.#database, statement).catch(this.#fail(statement))
  }

  /** Statements that nobody has checked, the least sure first, a page at a time.
   *  @throws {InputError} `bad-cursor` */
  queue(query?: QueueQuery): Promise<Queue> {
    return queueOf(this.#database, query).catch(this.#fail(this.#name))
  }

  /** Every reading of an article, as the reader gave it, the first first.
   *  @throws {InputError} `no-article` */
  readings(article: string): Promise<Reading[]> {
    return readingsOf(this.#database, article).catch(this.#fail(article))
  }

  /** Puts a later reading of an article's page in the place of the present one, which is kept beside it.
   *  @throws {InputError} `no-article` */
  async reread(article: string, reading: Record): Promise<Reread> {
    const told = await reread(this.#database, article, reading).catch(this.#fail(reading.article.url ?? article))
    this.#hasGrown ||= told.changes.length > 0
    return told
  }

  /** The versions of a page, under any of its addresses, the first seen first. */
  versions(url: string): Promise<Version[]> {
    return versionsAt(this.#database, url).catch(this.#fail(this.#name))
  }

  /** Two versions of a page side by side: the words of both, and what changed in what people said.
   *  @param before  the id of an article, as `versions` gives it
   *  @throws {InputError} `no-article`, `not-versions` */
  compareVersions(before: string, after: string): Promise<Between> {
    return versionsBetween(this.#database, before, after).catch(this.#fail(after))
  }

  /** What changed in what people said, page by page, the newest first. */
  async *changes(query?: ChangesQuery): AsyncIterable<Change> {
    try {
      yield* changes(this.#database, query)
    } catch (error) {
      throw failureOf(error, this.#name, this.#name)
    }
  }

  /** The same, a page at a time.
   *  @throws {InputError} `bad-cursor`, `bad-date` */
  changesPage(query?: ChangesPageQuery): Promise<Changes> {
    return changesPage(this.#database, query).catch(this.#fail(this.#name))
  }

  /** The record of an article as it was added; null where the ledger has none of this id. */
  record(article: string): Promise<Record | null> {
    return recordOf(this.#database, article).catch(this.#fail(this.#name))
  }

  /** Every record, or those of a selection, by the ids of their articles, in flat memory. */
  async *records(selection?: Selection): AsyncIterable<KeptRecord> {
    try {
      yield* records(this.#database, selection)
    } catch (error) {
      throw failureOf(error, this.#name, this.#name)
    }
  }

  /** The bytes that an article was read from, as they were fetched, by their hashes. */
  pages(article: string): Promise<StoredPage[]> {
    return pagesOf(this.#database, article).catch(this.#fail(this.#name))
  }

  /** Where and when an article's pages were fetched, with their hashes and without their bytes. */
  fetched(article: string): Promise<FetchedPage[]> {
    return fetchedOf(this.#database, article).catch(this.#fail(this.#name))
  }

  /** What a bundle would have of the article that a statement stands in.
   *  @throws {InputError} `no-statement` */
  bundled(statement: string): Promise<Bundled> {
    return bundledWith(this.#database, statement).catch(this.#fail(statement))
  }

  /** Whom outlets quote, how often without a name, and how often somebody is accused who does not speak. */
  audit(audited: Audited = {}): Promise<Audit> {
    return audit(this.#database, audited).catch(this.#fail(this.#name))
  }

  /** The searches whose new statements are told. */
  get alerts(): Alerts {
    return new Alerts(this.#database, this.#fail(this.#name))
  }

  /** The feeds that the ledger follows. */
  feeds(options?: FeedsOptions): Feeds {
    return new Feeds(this.#database, this.#fail(this.#name), options)
  }

  /** Who the speakers of many pages are. */
  get people(): People {
    return new People(this.#database, this.#fail(this.#name))
  }

  /** A word that is another after every change of the ledger, whoever made it: what was made of the ledger holds as long as the word is the same.
   *  It may also change where the ledger has not. */
  revision(): Promise<string> {
    return revisionOf(this.#database).catch(this.#fail(this.#name))
  }

  /** How much the ledger holds. */
  async counts(): Promise<{ articles: number; statements: number; speakers: number }> {
    const count = async (table: 'article' | 'statement' | 'speaker') => {
      const row = await this.#database
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    }
    return { articles: await count('article'), statements: await count('statement'), speakers: await count('speaker') }
  }

  /** Closes the database and gives the folder back; again does nothing.
   *  @param ended  a run that has come to its end: what counts as done in it alone is forgotten, the last thing of all */
  close({ ended }: { readonly ended?: string } = {}): Promise<void> {
    this.#closing ??= this.#end(ended).catch(this.#fail(this.#name))
    return this.#closing
  }

  /** Throws what a query's error means. */
  #fail(input: string): (error: unknown) => never {
    return (error) => {
      throw failureOf(error, input, this.#name)
    }
  }

  async #end(run: string | undefined): Promise<void> {
    await this.#settle().catch(async (error: unknown) => {
      await this.#open.close()
      throw error
    })
    await this.#open.close(run)
  }

  async #settle(): Promise<void> {
    if (!this.#hasGrown) return
    // PGlite has nobody who does this beside; without it a common word costs 40 ms in 20,000 statements, with it 2 ms
    await sql`analyze article, speaker, statement, naming, wording, printing`.execute(this.#database)
    // or else each search would read what was added last and is not sorted in yet: up to 500 pages an index
    await sql`select gin_clean_pending_list(index::regclass) from unnest(array['statement_search', 'statement_exact', 'naming_names']) as given (index)`.execute(
      this.#database,
    )
  }
}

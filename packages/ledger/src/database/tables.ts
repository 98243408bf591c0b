import type { Article, Check, Page, Record, Speaker, Statement } from '@onrecord/record'
import type { ColumnType, Generated, JSONColumnType, RawBuilder } from 'kysely'
import type { Filters } from '../search/query.ts'

type Json<Value extends object | null> = JSONColumnType<NonNullable<Value>, string, string>

export type Tables = {
  article: {
    id: string
    url: string | null
    outlet: string | null
    /** The outlet as {@link nameKey} has it. */
    outletKey: string | null
    agency: string | null
    agencyKey: string | null
    title: string | null
    published: string | null
    /** The instant of `published`; -infinity where it has none, so that lists sort and page by it. Written as ISO 8601 in UTC. */
    publishedAt: ColumnType<Date | number, string, string>
    language: string | null
    text: string
    /** The article without its text, which stands in its own column. */
    record: Json<Omit<Article, 'text'> & Partial<Pick<Article, 'text'>>>
    reader: Json<Record['reader']>
    entries: Json<Pick<Record, 'figures' | 'occasions'>>
    /** The page whose version it is. */
    history: string
    /** Its words, as the versions of a page are told apart. */
    wordsKey: string
    added: ColumnType<Date, never, never>
  }
  /** Pages, by what all their addresses have in common. Its row is locked by who adds a version. */
  history: { page: string; versionCount: number }
  /** Addresses that show a page which has its history under another one. */
  address: { address: string; page: string }
  /** When an article's page was seen with its words. */
  sighting: {
    article: string
    history: string
    seen: ColumnType<Date, string | RawBuilder<Date>, never>
    /** When the ledger was told of it. */
    noted: ColumnType<Date, never, never>
  }
  /** Inputs that are done. */
  input: { key: string; run: string | null; article: string; done: ColumnType<Date, never, never> }
  page: { sha256: string; article: string; url: string | null; fetched: string | null; headers: Json<Page['headers']>; bytes: Uint8Array }
  speaker: {
    id: string
    article: string
    position: number
    kind: string
    name: string | null
    /** The name, title, role, affiliation and mentions as {@link nameKey} has them, a line each. */
    names: string
    /** What every form of one name shares: of a person the last word; null where nobody is named. */
    familyKey: string | null
    roleKey: string | null
    country: string | null
    entry: Json<Speaker>
  }
  /** What speakers are named by, a row for all who have the same `names`; some have two equal rows. */
  naming: { id: string; names: string }
  /** What people decided on statements. */
  check: {
    id: string
    article: string
    /** The statement that it is about in the present reading. */
    statement: string | null
    /** The statement as it was checked. */
    was: string
    at: ColumnType<Date, string, never>
    entry: Json<Omit<Check, 'statement'>>
  }
  /** Readings that a later one has followed, and the present one, uncorrected, of an article that was checked. */
  reading: {
    id: Generated<number>
    article: string
    isPresent: boolean
    at: ColumnType<Date, string | undefined, never>
    record: Json<Record>
  }
  /** The figures of statements: from `low` to `high`, which are equal where it is no range. */
  figure: { id: string; article: string; statement: string; low: number; high: number; unitKey: string | null }
  feed: {
    url: string
    title: string | null
    added: ColumnType<Date, never, never>
    etag: ColumnType<string | null, string | null | undefined, string | null>
    lastModified: ColumnType<string | null, string | null | undefined, string | null>
    visitedAt: ColumnType<Date | null, Date | undefined, Date>
    /** When a visit last found something new. */
    changedAt: ColumnType<Date | null, Date | undefined, Date>
    /** Between two articles, as learnt so far. */
    gapSeconds: number
    nextVisit: Date
    /** Visits in a row that failed. */
    failures: Generated<number>
    fault: ColumnType<string | null, string | undefined, string | null>
    deadSince: ColumnType<Date | null, Date | undefined, Date | null>
  }
  /** Searches whose new statements are told. */
  alert: {
    id: string
    name: string
    filters: Json<Filters>
    webhook: string | null
    made: ColumnType<Date, never, never>
    /** When it was last looked for new statements. */
    seen: ColumnType<Date, never, Date>
  }
  alert_told: { alert: string; key: string; statement: string; at: ColumnType<Date, never, never>; delivered: boolean }
  /** Pages that are read again while they are young. */
  revisit: { address: string; stage: number; due: Date }
  /** What somebody decided on two speakers: one person, or two. */
  identity: {
    id: string
    verdict: 'same' | 'different'
    a: string
    b: string
    by: string
    note: string | null
    at: ColumnType<Date, string | undefined, never>
  }
  identity_undo: { identity: string; by: string; note: string | null; at: ColumnType<Date, string | undefined, never> }
  statement: {
    id: string
    article: string
    position: number
    kind: string
    family: string
    speaker: string | null
    /** What names the speaker. */
    naming: string | null
    /** The speaker's, so that the newest of a country are found in their order. */
    country: string | null
    parent: string | null
    confidence: number
    /** Of its article. */
    publishedAt: ColumnType<Date | number, string, never>
    cueClass: string
    anonymous: boolean
    /** The days on which it was said, by itself or by its occasion: the first and the last, as 2024-03-16. */
    saidFrom: string | null
    saidTo: string | null
    placeKey: string | null
    /** The type of its occasion. */
    occasion: string | null
    /** The words of the content, its pieces parted by " … ". */
    words: string
    entry: Json<Statement>
    /** Whether a version of the page that was seen later has the same words of the same speaker. */
    isRepeated: ColumnType<boolean, boolean | undefined, boolean>
    /** The words in their ground forms, for full-text search. */
    search: ColumnType<unknown, never, never>
  }
  /** What wordings are found by when the same quote is sought elsewhere; a wording can have two equal rows. */
  wording: { id: string; keys: number[] }
  /** Which wording a statement prints. */
  printing: { statement: string; wording: string }
  /** What an article's text is recognised by where another outlet prints it too. */
  sketch: { article: string; hashes: number[]; shingleCount: number }
}

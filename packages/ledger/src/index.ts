export type { Added, Addition } from './add.ts'
export type { AddAllOptions } from './add-all.ts'
export type { Alert } from './alerts/alert.ts'
export type { Alerts } from './alerts/index.ts'
export type { Telling, TellingsQuery } from './alerts/tellings.ts'
export type { Arrival, ArrivalsQuery } from './articles/arrivals.ts'
export type { Articles, ArticlesQuery, ListedArticle } from './articles/articles.ts'
export type { Audited } from './audit/audit.ts'
export type { Decision } from './checks/check.ts'
export type { CheckedStatement } from './checks/checked-statement.ts'
export { noteOf } from './checks/note.ts'
export type { Queue, QueueQuery } from './checks/queue.ts'
export type { Feed } from './feeds/feed.ts'
export type { Feeds, FeedsOptions, FeedVisit } from './feeds/index.ts'
export { timeInWords } from './feeds/time-in-words.ts'
export { type GivenRecord, givenRecord } from './given-record.ts'
export type { Input, SeenAgain } from './inputs.ts'
export { Ledger, type OpenOptions, openLedger } from './ledger.ts'
export type {
  AllMatchesQuery,
  Fullest,
  MatchedPrinting,
  Matches,
  MatchesQuery,
  Printing,
  Quote,
  UtteranceCount,
  Wire,
} from './matches/index.ts'
export { noArticle } from './no-article.ts'
export { noStatement } from './no-statement.ts'
export type { FetchedPage, StoredPage } from './pages.ts'
export type { Verdict } from './people/decisions.ts'
export type { People } from './people/index.ts'
export type { GivenFigure, Timeline, TimelineQuery } from './people/timeline.ts'
export type { ReadingChange } from './readings/reading-changes.ts'
export type { Reading } from './readings/readings.ts'
export type { Reread } from './readings/reread.ts'
export type { KeptRecord } from './records.ts'
export type { Facet, Facets, FacetsOptions } from './search/facets.ts'
export type { Filters, Query, Range } from './search/query.ts'
export type { Found, FoundStatement } from './search/search.ts'
export type { Selection } from './selection.ts'
export type { Between } from './versions/between.ts'
export type { ChangesQuery } from './versions/changes.ts'
export type { Changes, ChangesPageQuery } from './versions/changes-page.ts'

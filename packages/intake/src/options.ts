/** What a caller knows of a page beside its bytes. */
export type ArticleOptions = {
  /** What errors call the input. */
  readonly name: string
  /** Where the page was published; a page's own canonical address counts less. */
  readonly url?: string | null
  /** When, as `2024-03-16` or `2024-03-16T09:30:00+03:30`; counts more than what the page says. */
  readonly published?: string | null
  /** The present, against which a date is in the future. */
  readonly now?: Date
}

/** Bytes as fetched: what intake reads an {@link Article} from. */
export type Page = {
  readonly bytes: Uint8Array
  /** What the user called it: a path, an address, `-`. Errors name it. */
  readonly name: string
  /** Where the page was fetched, after redirects; null for a file. */
  readonly url: string | null
  /** Response headers in lower case; empty for a file. */
  readonly headers: Readonly<{ [name: string]: string }>
  /** ISO 8601 in UTC; null for a file. */
  readonly fetched: string | null
}

/** What a fetch may cost. */
export type Limits = {
  /** Milliseconds to connect. */
  readonly connect: number
  /** Milliseconds from the first request to the last byte, redirects included. */
  readonly total: number
  /** Bytes after decompression. */
  readonly bytes: number
  readonly redirects: number
}

export const LIMITS: Limits = { connect: 10_000, total: 30_000, bytes: 20 * 1024 * 1024, redirects: 5 }

/** What a news page comes as. */
export const CONTENT_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/plain']

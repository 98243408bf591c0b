/** What a fetch may cost. */
export type Limits = {
  /** Milliseconds to connect. */
  readonly connect: number
  /** Milliseconds from the first request to the last byte, redirects included; of an archive, that its server may be silent. */
  readonly total: number
  /** Bytes after decompression. */
  readonly bytes: number
  /** Bytes of an archive, a list or lines, which go to the disk. */
  readonly archiveBytes: number
  readonly redirects: number
}

export const LIMITS: Limits = { connect: 10_000, total: 30_000, bytes: 20 * 2 ** 20, archiveBytes: 16 * 2 ** 30, redirects: 5 }

/** What a news page comes as. */
export const CONTENT_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/plain']

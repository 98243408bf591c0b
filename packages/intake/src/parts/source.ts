import type { Page } from '@onrecord/record'

/** Bytes of which nobody knows yet what they are. */
export type Source = Omit<Page, 'bytes'> & {
  /** The file on this machine that holds them; null where they come once, in a stream. */
  readonly path: string | null
  /** To be read once. */
  readonly bytes: AsyncIterable<Uint8Array>
}

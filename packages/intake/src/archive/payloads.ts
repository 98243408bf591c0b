import type { Readable } from 'node:stream'

/** Where a payload stands: a record of an archive that can be opened again. */
export type Place = { readonly archive: Archive; readonly offset: number }

/** Opens an archive again, from an offset on. */
export type Archive = (offset: number) => Promise<Readable>

/** The payloads of pages that were met so far, by their digests, for the records that only say "as before". It holds some hundred bytes a page, and no
 *  page. */
export class Payloads {
  readonly #places = new Map<string, Place>()

  note(digest: string, place: Place): void {
    if (!this.#places.has(digest)) this.#places.set(digest, place)
  }

  /** Null where no archive that was read so far holds it. */
  placeOf(digest: string): Place | null {
    return this.#places.get(digest) ?? null
  }
}

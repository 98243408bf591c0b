/** A stream that counts its bytes as they are read, and can be ended by who reads no further. */
export class Counted implements AsyncIterableIterator<Uint8Array> {
  byteCount = 0
  readonly #bytes: AsyncIterator<Uint8Array>

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#bytes = bytes[Symbol.asyncIterator]()
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    const next = await this.#bytes.next()
    if (!next.done) this.byteCount += next.value.length
    return next
  }

  async end(): Promise<void> {
    await this.#bytes.return?.()
  }
}

/** A stream that counts its bytes as they are read. */
export class Counted implements AsyncIterable<Uint8Array> {
  byteCount = 0
  readonly #bytes: AsyncIterable<Uint8Array>

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#bytes = bytes
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#bytes) {
      this.byteCount += chunk.length
      yield chunk
    }
  }
}

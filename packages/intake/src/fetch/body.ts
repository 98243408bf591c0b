import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { InputError } from '@onrecord/record'

const DECODERS: { readonly [encoding: string]: () => Transform } = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The bytes of a response, decompressed as they come; a page over the limit, or a bomb, is dropped at the limit.
 *  @throws {InputError} `too-large`, `bad-encoding` */
export async function bodyOf(stream: Readable, encoding: string, limit: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of decoded(stream, encoding, limit, name)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The same as a stream, of which nothing is kept. */
export async function* decoded(stream: Readable, encoding: string, limit: number, name: string): AsyncGenerator<Uint8Array> {
  const codings = encoding
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity')
  let plain: Readable = stream
  for (const coding of codings.reverse()) {
    const decoder = DECODERS[coding]?.()
    if (!decoder)
      throw new InputError('bad-encoding', name, `The server sends "${coding}", which was not asked for. Save the page and give the file.`)
    // the loop below sees every error, as pipeline destroys the decoder with it
    plain = pipeline(plain, decoder, () => {})
  }
  let size = 0
  try {
    for await (const chunk of plain as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > limit)
        throw new InputError('too-large', name, `The page is larger than ${limit / 2 ** 20} MB. Give the address of a single article.`)
      yield chunk
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code?.startsWith('Z_') || code?.startsWith('ERR__ERROR') || code?.startsWith('ERR_BROTLI'))
      throw new InputError('bad-encoding', name, 'The compressed page is broken. Try again, or save the page and give the file.', { cause })
    throw cause
  } finally {
    stream.destroy()
  }
}

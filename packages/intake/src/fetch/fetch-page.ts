import { InputError, type Page } from '@onrecord/record'
import { answered, drop, type FetchOptions } from './answer.ts'
import { bodyOf } from './body.ts'
import { CONTENT_TYPES } from './limits.ts'

/** Fetches a page within limits, and never from an inner network.
 *  @throws {InputError} those of {@link answered}; `too-large`, `wrong-type`, `bad-encoding` */
export function fetchPage(address: string, options: FetchOptions = {}): Promise<Page> {
  const accept = 'text/html, application/xhtml+xml, text/plain;q=0.8'
  return answered(address, { ...options, accept }, async ({ type, body, encoding, limits, url, headers, fetched }) => {
    if (!CONTENT_TYPES.includes(type)) {
      drop(body)
      throw new InputError(
        'wrong-type',
        address,
        `The server sends ${type || 'no type'}, not a news page. Give the address of the article itself.`,
      )
    }
    return { bytes: await bodyOf(body, encoding, limits.bytes, address), name: address, url, headers, fetched }
  })
}

import { createReadStream } from 'node:fs'
import { InputError } from '@onrecord/record'
import { spooled } from '../archive/spooled.ts'
import { collected } from '../bytes/collected.ts'
import { peek } from '../bytes/peek.ts'
import { HEAD_BYTES, type Kind, kindOf } from '../parts/kind.ts'
import { LIST } from '../parts/limits.ts'
import type { Source } from '../parts/source.ts'
import { type Answer, answered, drop, type FetchOptions } from './answer.ts'
import { decoded } from './body.ts'
import { CONTENT_TYPES } from './limits.ts'

/** What stands at an address. Its copy on the disk, where it has one, is there until it is released. */
export type FetchedSource = Source & { readonly release: () => Promise<void> }

/** What may be larger than the memory, and is read from a file. */
const LARGE: readonly Kind[] = ['warc', 'zip', 'gzip', 'json']

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8'

/** Fetches whatever stands at an address: a page, a list, an archive. The connection is closed when it is there.
 *  @throws {InputError} those of {@link answered}; `too-large`, `wrong-type`, `bad-encoding`, `disk-full` */
export function fetchSource(address: string, options: FetchOptions = {}): Promise<FetchedSource> {
  return answered(address, { ...options, accept: ACCEPT }, async (answer) => {
    const { url, headers, fetched, limits } = answer
    const { head, whole } = await peek(decoded(answer.body, answer.encoding, limits.archiveBytes, address), HEAD_BYTES)
    const source = { name: address, url, headers, fetched, path: null, bytes: whole }
    const kind = kindOf(head)
    if (LARGE.includes(kind)) {
      answer.takeYourTime()
      const { path, release } = await spooled(source)
      return { ...source, path, bytes: createReadStream(path), release }
    }
    const limit = kind === 'page' ? pageLimit(address, answer) : { ...LIST, name: address }
    const bytes = await collected(whole, limit)
    return { ...source, bytes: once(bytes), release: async () => {} }
  })
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

function pageLimit(name: string, { type, limits, body }: Answer) {
  if (CONTENT_TYPES.includes(type)) return { name, limit: limits.bytes, what: ['page', 'Give the address of a single article.'] as const }
  drop(body)
  throw new InputError(
    'wrong-type',
    name,
    `The server sends ${type || 'no type'}, not a news page. Give the address of the article itself.`,
  )
}

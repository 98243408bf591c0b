import { pipeline, Readable } from 'node:stream'
import { constants, createGunzip } from 'node:zlib'
import { InputError } from '@onrecord/record'
import type { ArchiveOptions } from '../archive/warc.ts'
import { collected } from '../bytes/collected.ts'
import { decode } from '../bytes/decode.ts'
import { peek } from '../bytes/peek.ts'
import { pageFromStream } from '../page-from-file.ts'
import { readPage } from '../read-page.ts'
import { HEAD_BYTES, type Kind, kindInGzip, kindOf } from './kind.ts'
import { LIST } from './limits.ts'
import type { Part } from './part.ts'
import type { Source } from './source.ts'

/** What stands in an input, in order, in flat memory where the input is an archive or lines: each format is told by its first bytes, also inside gzip.
 *  What cannot be read comes as a fault in its place where the rest can.
 *  @throws {InputError} `too-large`, `not-text`, `broken-feed`, `broken-archive`, and those of reading the bytes */
export async function* partsOf(source: Source, options: ArchiveOptions = {}): AsyncIterable<Part> {
  const { head, whole } = await peek(source.bytes, HEAD_BYTES)
  const kind = kindOf(head)
  if (kind !== 'gzip') return yield* partsOfKind(kind, { ...source, bytes: whole }, options)
  const inner = kindInGzip(head)
  // an archive is gzip record by record, and each record is found by its place
  if (inner === 'warc') return yield* partsOfKind('warc', { ...source, bytes: whole }, options)
  if (inner === 'gzip' || inner === 'zip')
    throw new InputError('not-text', source.name, 'This is an archive inside gzip. Unpack it, and give what it holds.')
  // a list that breaks off says so itself, and is read up to there; half a page is none
  const mayBreakOff = inner !== 'page'
  yield* partsOfKind(inner, { ...source, path: null, bytes: unpacked(whole, source.name, mayBreakOff) }, options)
}

async function* partsOfKind(kind: Exclude<Kind, 'gzip'>, source: Source, options: ArchiveOptions): AsyncIterable<Part> {
  switch (kind) {
    case 'page': {
      const page = {
        ...(await pageFromStream(source.bytes, source.name)),
        url: source.url,
        headers: source.headers,
        fetched: source.fetched,
      }
      return yield { kind: 'page', page, read: (options) => readPage(page, options) }
    }
    case 'json':
      return yield* (await import('../json/json.ts')).partsOfJson(source)
    case 'warc':
      return yield* (await import('../archive/warc.ts')).partsOfWarc(source, options)
    case 'zip':
      return yield* (await import('../archive/wacz.ts')).partsOfWacz(source, options)
    case 'feed':
      return yield* (await import('../feed/feed.ts')).partsOfFeed(await textOf(source), source)
    case 'opml':
      return yield* (await import('../opml/opml.ts')).partsOfOpml(await textOf(source), source)
    case 'sitemap':
      return yield* (await import('../sitemap/sitemap.ts')).partsOfSitemap(await textOf(source), source)
    case 'newsml':
      return yield* (await import('../newsml/parts.ts')).partsOfNewsml(await textOf(source), source)
  }
}

async function textOf(source: Source): Promise<string> {
  return decode({ ...source, bytes: await collected(source.bytes, { ...LIST, name: source.name }) })
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>, name: string, mayBreakOff: boolean): AsyncIterable<Uint8Array> {
  try {
    // the loop sees every error, as pipeline destroys what it hands on
    const gunzip = createGunzip(mayBreakOff ? { finishFlush: constants.Z_SYNC_FLUSH } : {})
    yield* pipeline(Readable.from(bytes), gunzip, () => {})
  } catch (cause) {
    if (!(cause as NodeJS.ErrnoException).code?.startsWith('Z_')) throw cause
    throw new InputError('bad-encoding', name, 'The gzip is broken or breaks off. Get the file again.', { cause })
  }
}

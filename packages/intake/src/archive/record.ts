import { Readable } from 'node:stream'
import { InputError, type Page } from '@onrecord/record'
import { AsyncIterReader, LimitReader, type WARCRecord } from 'warcio'
import { bodyOf } from '../fetch/body.ts'
import { LIMITS } from '../fetch/limits.ts'

/** What a record of an archive is to us. */
export type RecordKind = 'page' | 'revisit' | 'other'

/** Pages are responses of HTML that a server gave with 200, and resources of HTML that were put in by hand. */
export function kindOfRecord(record: WARCRecord): RecordKind {
  const { warcType, httpHeaders } = record
  if (!/^https?:/i.test(record.warcTargetURI ?? '')) return 'other'
  if (warcType === 'revisit') return 'revisit'
  if (warcType === 'resource') return isHtml(record.warcContentType) ? 'page' : 'other'
  if (warcType !== 'response' || httpHeaders?.statusCode !== 200) return 'other'
  return isHtml(httpHeaders.headers.get('content-type')) ? 'page' : 'other'
}

const isHtml = (type: string | null | undefined): boolean =>
  typeof type === 'string' && /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)

/** The page in a record: its payload out of chunks and compression, with the headers it was served with.
 *  @param as  the record that stands for it, where that is another: its address, its time
 *  @throws {InputError} `too-large` */
export async function pageIn(record: WARCRecord, as: WARCRecord = record): Promise<Page> {
  const url = as.warcTargetURI ?? ''
  const headers = (as.httpHeaders ?? record.httpHeaders)?.headers
  const raw = Buffer.concat(await payloadOf(record, url))
  const encoding = record.httpHeaders?.headers.get('content-encoding') ?? ''
  const bytes = await bodyOf(Readable.from([raw]), encoding, LIMITS.bytes, url).catch((error: unknown) => {
    // many archives keep the header of a payload that they have unpacked
    if (error instanceof InputError && error.code === 'bad-encoding') return raw
    throw error
  })
  return {
    bytes,
    name: url,
    url,
    headers: headers ? Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value])) : typeOf(record),
    fetched: timeOf(as.warcDate),
  }
}

const typeOf = ({ warcContentType }: WARCRecord) => ({ 'content-type': warcContentType ?? 'text/html' })

function timeOf(date: string | null | undefined): string | null {
  const time = new Date(date ?? '')
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}

async function payloadOf(record: WARCRecord, name: string): Promise<Uint8Array[]> {
  const isChunked = /\bchunked\b/i.test(record.httpHeaders?.headers.get('transfer-encoding') ?? '')
  const stream = isChunked ? new AsyncIterReader(record.reader, null, true) : record.reader
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size <= LIMITS.bytes) chunks.push(chunk)
  }
  if (size > LIMITS.bytes) throw new InputError('too-large', name, `The page is larger than ${LIMITS.bytes / 2 ** 20} MB. It is left out.`)
  return chunks
}

/** Reads what is left of a record, so that the next one begins.
 *  @returns  false where the archive ends before the record does */
export async function readToEnd({ reader }: WARCRecord): Promise<boolean> {
  if (!(reader instanceof LimitReader)) return true
  for await (const _ of reader);
  return !(reader.limit > 0)
}

import { createReadStream } from 'node:fs'
import { InputError } from '@onrecord/record'
import { WARCParser, type WARCRecord } from 'warcio'
import { faultOf, type Part } from '../parts/part.ts'
import type { Source } from '../parts/source.ts'
import { readPage } from '../read-page.ts'
import { Counted } from './counted.ts'
import { type Archive, Payloads, type Place } from './payloads.ts'
import { kindOfRecord, pageIn, readToEnd } from './record.ts'

export type ArchiveOptions = {
  /** What other archives of the same run held; records may refer to it. */
  readonly payloads?: Payloads
  /** The archive, to be read again; null where it cannot be. */
  readonly archive?: Archive | null
}

/** The pages of a WARC, as it is or gzip record by record, one in memory at a time. What stands behind a break is named with its offset. */
export async function* partsOfWarc(source: Source, options: ArchiveOptions = {}): AsyncIterable<Part> {
  const { path } = source
  const { payloads = new Payloads(), archive = path === null ? null : async (start: number) => createReadStream(path, { start }) } = options
  const bytes = new Counted(source.bytes)
  const parser = new WARCParser(bytes)
  try {
    for (let record = await nextRecord(parser); record !== null; record = await nextRecord(parser)) {
      if (record === 'broken') return yield broken(source, parser.offset)
      const { offset } = parser
      const kind = kindOfRecord(record)
      const part = kind === 'other' ? null : await (kind === 'page' ? partOf(record) : partOfRevisit(record, payloads)).catch(faultOf)
      if (!(await readToEnd(record))) return yield broken(source, offset)
      const digest = record.warcPayloadDigest
      if (kind === 'page' && digest && archive) payloads.note(digest, { archive, offset })
      if (part) yield part
    }
    // where the last whole record of gzip ends
    const end = parser._reader.getRawOffset()
    if (end < bytes.byteCount) yield broken(source, end)
  } finally {
    await bytes.end()
  }
}

async function nextRecord(parser: WARCParser): Promise<WARCRecord | 'broken' | null> {
  try {
    const record = await parser.parse()
    if (record === null) return null
    const { protocol, headers } = record.warcHeaders
    // a header that breaks off has lost its last lines, and its length with them
    return protocol?.startsWith('WARC/') && headers.get('Content-Length') && record.warcContentLength >= 0 ? record : 'broken'
  } catch {
    return 'broken'
  }
}

function broken({ name }: Source, offset: number): Part {
  const advice = `The archive breaks off or is broken in the record at byte ${offset.toLocaleString('en')}; what stands before is read. Get the file again.`
  return { kind: 'fault', fault: new InputError('broken-archive', name, advice) }
}

async function partOf(record: WARCRecord, as?: WARCRecord): Promise<Part> {
  const page = await pageIn(record, as)
  return { kind: 'page', page, read: (options) => readPage(page, options) }
}

/** The page of a record that only says that its payload is that of another one. */
async function partOfRevisit(revisit: WARCRecord, payloads: Payloads): Promise<Part> {
  const digest = revisit.warcPayloadDigest
  const place = digest ? payloads.placeOf(digest) : null
  // where gzip is not parted record by record the offset is wrong, and the record is looked for from the beginning
  for (const start of place ? new Set([place.offset, 0]) : []) {
    const stream = await (place as Place).archive(start)
    try {
      const original = await recordOf(digest as string, new WARCParser(stream))
      if (original) return await partOf(original, revisit)
    } finally {
      stream.destroy()
    }
  }
  throw new InputError(
    'not-archived',
    revisit.warcTargetURI ?? '',
    'The archive says that this page was as once before, and no archive before it holds that. Give that archive first.',
  )
}

/** Records to look at for a payload: the offset that warcio tells is that of the record before, where a record of gzip ends in another chunk. */
const MOST_RECORDS = 1000

async function recordOf(digest: string, parser: WARCParser): Promise<WARCRecord | null> {
  for (let count = 0; count < MOST_RECORDS; count++) {
    const record = await nextRecord(parser)
    if (record === null || record === 'broken') return null
    if (record.warcPayloadDigest === digest && kindOfRecord(record) === 'page') return record
    if (!(await readToEnd(record))) return null
  }
  return null
}

import { InputError } from '@onrecord/record'
import { type Entry, openPromise, validateFileName, type ZipFile } from 'yauzl'
import { peek } from '../bytes/peek.ts'
import { HEAD_BYTES, kindInGzip, kindOf } from '../parts/kind.ts'
import type { Part } from '../parts/part.ts'
import type { Source } from '../parts/source.ts'
import { Payloads } from './payloads.ts'
import { spooled } from './spooled.ts'
import { type ArchiveOptions, partsOfWarc } from './warc.ts'

/** The pages of the WARC files in a WACZ, or in any zip. Nothing is unpacked to the disk; names that point outside the archive are refused all the same. */
export async function* partsOfWacz(source: Source, { payloads = new Payloads() }: ArchiveOptions = {}): AsyncIterable<Part> {
  const { name } = source
  const file = await spooled(source)
  let zip: ZipFile | null = null
  let warcCount = 0
  try {
    zip = await openPromise(file.path, { lazyEntries: true, autoClose: false, decodeStrings: false })
    for await (const entry of zip.eachEntry()) {
      const member = entry.fileNameRaw.toString('utf8')
      if (validateFileName(member) !== null) {
        yield {
          kind: 'fault',
          fault: new InputError('broken-archive', name, `The entry "${member}" points outside the archive. It is left out.`),
        }
      } else if (/\.warc(?:\.gz)?$/i.test(member)) {
        warcCount++
        yield* partsOfMember(zip, { entry, member, source, payloads })
      }
    }
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw new InputError('broken-archive', name, `The zip is broken: ${(cause as Error).message}. Get the file again.`, { cause })
  } finally {
    zip?.close()
    await file.release()
  }
  if (warcCount === 0)
    throw new InputError(
      'not-text',
      name,
      'This is a ZIP archive or an Office document without WARC files. Give the page as HTML or plain text.',
    )
}

type Member = { readonly entry: Entry; readonly member: string; readonly source: Source; readonly payloads: Payloads }

async function* partsOfMember(zip: ZipFile, { entry, member, source, payloads }: Member): AsyncIterable<Part> {
  const name = `${source.name} ${member}`
  const { head, whole } = await peek(await zip.openReadStreamPromise(entry), HEAD_BYTES)
  if (kindOf(head) !== 'warc' && kindInGzip(head) !== 'warc') {
    await whole[Symbol.asyncIterator]().return?.()
    return yield { kind: 'fault', fault: new InputError('broken-archive', name, 'This is no WARC. It is left out.') }
  }
  // only what is stored as it is can be read from its middle
  const archive = entry.compressionMethod === 0 ? (start: number) => zip.openReadStreamPromise(entry, { start }) : null
  yield* partsOfWarc({ ...source, name, path: null, bytes: whole }, { payloads, archive })
}

import { InputError } from '@onrecord/record'
import type { Entry, ZipFile } from 'yauzl'
import { LIST } from './layout.ts'

/** A page or a record is never larger; beside a mistake it could only be an attack. */
const MAX_ENTRY_BYTES = 256 * 1024 * 1024

const STORED = 0

/** Opens a zip whose entries lie in it as they are, uncompressed, as bundles have them: nothing in it can grow when it is read.
 *  @throws {InputError} `not-a-bundle` */
export async function openZip(path: string): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl')
  try {
    return await yauzl.openPromise(path, { autoClose: false, strictFileNames: true })
  } catch (cause) {
    throw new InputError('not-a-bundle', path, 'This is no zip, or it is cut off. Give a file that onrecord export wrote, whole.', {
      cause,
    })
  }
}

/** The entries of a zip in their order, by their paths.
 *  @throws {InputError} `not-a-bundle` where one could lead outside, is compressed, too large, or stands over another */
export async function* entriesOf(zip: ZipFile, path: string): AsyncIterable<Entry> {
  const refuse = (entry: string, advice: string) => new InputError('not-a-bundle', `${path}: ${entry}`, advice)
  let byteCount = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName, compressionMethod, uncompressedSize } = entry
      byteCount += uncompressedSize
      if (compressionMethod !== STORED || entry.isEncrypted())
        throw refuse(fileName, 'The entry is compressed or encrypted, as no bundle has it. Give the file as onrecord export wrote it.')
      // the list alone is never held
      if (uncompressedSize > MAX_ENTRY_BYTES && fileName !== LIST)
        throw refuse(fileName, `The entry has more than ${MAX_ENTRY_BYTES / 2 ** 20} MB, as nothing in a bundle has. Do not use this file.`)
      if (byteCount > zip.fileSize) throw refuse(fileName, 'The entries lie over each other, as no bundle has them. Do not use this file.')
      yield entry
    }
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    // yauzl's own words name the entry: a path that leads outside, sizes that do not fit
    throw refuse('its list of entries', `The zip is broken (${(cause as Error).message}). Do not use this file.`)
  }
}

/** The bytes of an entry.
 *  @returns  null where they cannot be had */
export async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  } catch {
    // a broken header: what lies there is not what was signed, and the caller says so
    return null
  }
  return Buffer.concat(chunks)
}

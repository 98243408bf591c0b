import { createInterface } from 'node:readline'
import { InputError } from '@onrecord/record'
import type { Entry, ZipFile } from 'yauzl'
import { hashOf } from './hash.ts'
import { isData, LIST, unlisted } from './layout.ts'
import { bytesOf, entriesOf } from './zip.ts'

/** An entry under `data/`: its bytes, once they are those that were signed, and their hash; or what is wrong with it. */
export type SignedEntry = { readonly path: string; readonly file: SignedFile | InputError }

export type SignedFile = { readonly bytes: Buffer; readonly sha256: string }

/** The entries of a bundle beside the lines of its list, both sorted: what is signed and missing, and what is there and not signed, is told in its place. */
export async function* signedEntries(zip: ZipFile, list: AsyncIterable<Line>, name: string): AsyncIterable<SignedEntry> {
  const lines = list[Symbol.asyncIterator]()
  const next = async () => ((await lines.next()).value as Line | undefined) ?? null
  const missing = ({ path }: Line) => ({ path, file: changed(name, path, 'The entry is missing.') })
  let line = await next()
  for await (const entry of entriesOf(zip, name)) {
    const path = entry.fileName
    if (!isData(path)) continue
    for (; line !== null && line.path < path; line = await next()) yield missing(line)
    if (line?.path !== path) yield { path, file: changed(name, path, 'The entry was not signed.') }
    else {
      yield { path, file: await signedFile(zip, entry, line, name) }
      line = await next()
    }
  }
  for (; line !== null; line = await next()) yield missing(line)
}

async function signedFile(zip: ZipFile, entry: Entry, { path, sha256 }: Line, name: string): Promise<SignedFile | InputError> {
  const bytes = await bytesOf(zip, entry)
  const isSigned = bytes !== null && hashOf(bytes) === sha256
  return isSigned ? { bytes, sha256 } : changed(name, path, 'The entry is not what was signed.')
}

/** What to do is the same whatever was changed. */
export const changed = (name: string, entry: string, what: string): InputError =>
  new InputError('bundle-changed', `${name}: ${entry}`, `${what} Ask for the bundle again from whoever made it.`)

export type Line = { readonly sha256: string; readonly path: string }

/** The lines of a bundle's list.
 *  @throws {InputError} `bundle-changed` where one is none */
export async function* linesOf(zip: ZipFile, list: Entry, name: string): AsyncIterable<Line> {
  for await (const text of createInterface({ input: await zip.openReadStreamPromise(list) })) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(text) ?? []
    if (sha256 === undefined || path === undefined) throw changed(name, LIST, 'The list has a line of another form.')
    yield { sha256, path: unlisted(path) }
  }
}

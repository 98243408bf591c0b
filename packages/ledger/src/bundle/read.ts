import { createHash } from 'node:crypto'
import { InputError } from '@onrecord/record'
import type { Entry, ZipFile } from 'yauzl'
import type { BundledArticle } from './article.ts'
import { articlesIn } from './articles.ts'
import { BAGIT, FIXED, isData, LIST, MANIFEST, README, SIGNATURE } from './layout.ts'
import type { Manifest } from './manifest.ts'
import type { Signature } from './signature.ts'
import { changed, linesOf, signedEntries } from './signed-entries.ts'
import { signedManifest } from './signed-manifest.ts'
import { bytesOf, entriesOf, openZip } from './zip.ts'

/** A bundle whose signature is right: what it signs, and who signed it. */
export type Bundle = {
  readonly manifest: Manifest
  readonly signature: Signature
  /** The articles in order, each once every byte of it was found to be what was signed; what is not comes out as an error in its place. */
  articles(): AsyncIterable<BundledArticle | InputError>
  close(): void
}

/** Opens a bundle, and checks all but its articles.
 *  @param path  its file, which errors name
 *  @throws {InputError} `not-a-bundle`, `wrong-signature`, `bundle-changed` */
export async function openBundle(path: string): Promise<Bundle> {
  const zip = await openZip(path)
  try {
    const tags = await tagsOf(zip, path)
    const bytesAt = async (tag: string) => bytesOf(zip, entryOf(tags, tag, path))
    for (const tag of [README, BAGIT])
      if ((await bytesAt(tag))?.toString() !== FIXED[tag]) throw changed(path, tag, 'The entry is not that of a bundle.')
    const signed = signedManifest(await bytesAt(MANIFEST), await bytesAt(SIGNATURE), path)
    const list = entryOf(tags, LIST, path)
    if ((await entryHash(zip, list)) !== signed.manifest.list) throw changed(path, LIST, 'The list is not what was signed.')
    return { ...signed, articles: () => articlesOf(zip, list, path), close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

const TAGS = [README, BAGIT, LIST, MANIFEST, SIGNATURE]

/** The entries beside the articles. */
async function tagsOf(zip: ZipFile, path: string): Promise<Map<string, Entry>> {
  const tags = new Map<string, Entry>()
  let before = ''
  for await (const entry of entriesOf(zip, path)) {
    const { fileName } = entry
    if (fileName <= before) throw changed(path, fileName, 'The entry stands twice, or not in its place.')
    before = fileName
    if (TAGS.includes(fileName)) tags.set(fileName, entry)
    else if (!isData(fileName)) throw changed(path, fileName, 'The entry was not signed.')
  }
  return tags
}

function entryOf(tags: Map<string, Entry>, tag: string, path: string): Entry {
  const entry = tags.get(tag)
  if (entry !== undefined) return entry
  if (tags.size === 0) throw new InputError('not-a-bundle', path, 'This zip is no bundle. Give a file that onrecord export wrote.')
  throw changed(path, tag, 'The entry is missing.')
}

/** @returns  null where the entry cannot be read, so that it is not what was signed */
async function entryHash(zip: ZipFile, entry: Entry): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) hash.update(chunk as Buffer)
  } catch {
    return null
  }
  return hash.digest('hex')
}

async function* articlesOf(zip: ZipFile, list: Entry, path: string): AsyncIterable<BundledArticle | InputError> {
  // the entries of a zip can be listed once
  const again = await openZip(path)
  try {
    yield* articlesIn(signedEntries(again, linesOf(zip, list, path), path), path)
  } finally {
    again.close()
  }
}

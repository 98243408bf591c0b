import { createHash, type KeyObject } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { BundledArticle } from './article.ts'
import { hashOf } from './hash.ts'
import { BAGIT, FIXED, LIST, listed, MANIFEST, pagePath, pagesPath, README, recordPath, SIGNATURE } from './layout.ts'
import { leavesOf } from './leaf.ts'
import type { Manifest } from './manifest.ts'
import { MerkleTree } from './merkle.ts'
import { canonical, sign } from './signature.ts'

export type BundleOptions = {
  /** An Ed25519 private key. */
  readonly key: KeyObject
  readonly made: Date
  /** The program that makes it, with its version. */
  readonly program: string
}

/** Writes articles with their pages as a bundle. Of what is written it holds a path and a hash an entry.
 *  @param articles  by the ids of their articles */
export async function writeBundle(path: string, articles: AsyncIterable<BundledArticle>, options: BundleOptions): Promise<void> {
  const { makeZip } = await import('client-zip')
  const files = filesOf(articles, options)
  const zip = makeZip(files) as ReadableStream<Uint8Array>
  await pipeline(Readable.fromWeb(zip), createWriteStream(path))
}

type File = { readonly name: string; readonly input: Uint8Array; readonly lastModified: Date }

async function* filesOf(articles: AsyncIterable<BundledArticle>, { key, made, program }: BundleOptions): AsyncIterable<File> {
  const file = (name: string, input: Uint8Array): File => ({ name, input, lastModified: made })
  const [list, statements] = [createHash('sha256'), new MerkleTree()]
  const lines: string[] = []
  let [articleCount, pageCount] = [0, 0]
  for (const path of [README, BAGIT]) yield file(path, Buffer.from(FIXED[path] as string))
  for await (const article of articles) {
    for (const [path, bytes] of entriesOf(article)) {
      const line = `${hashOf(bytes)}  ${listed(path)}\n`
      list.update(line)
      lines.push(line)
      yield file(path, bytes)
    }
    for (const leaf of leavesOf(article)) statements.add(canonical(leaf))
    articleCount++
    pageCount += article.pages.length
  }
  const manifest: Manifest = {
    format: 'onrecord-bundle/1',
    made: made.toISOString(),
    program,
    articles: articleCount,
    pages: pageCount,
    list: list.digest('hex'),
    statements: { count: statements.leafCount, root: statements.root().toString('hex') },
  }
  yield file(LIST, Buffer.from(lines.join('')))
  yield file(MANIFEST, canonical(manifest))
  yield file(SIGNATURE, canonical(sign(manifest, key)))
}

/** An article's entries, sorted by their paths. */
function entriesOf({ record, pages }: BundledArticle): [path: string, bytes: Uint8Array][] {
  const { id } = record.article
  const told = pages.map(({ sha256, bytes, url, fetched, headers }) => ({ sha256, byteCount: bytes.length, url, fetched, headers }))
  return [
    ...pages.map(({ sha256, bytes }): [string, Uint8Array] => [pagePath(id, sha256), bytes]),
    [pagesPath(id), Buffer.from(JSON.stringify(told))],
    [recordPath(id), Buffer.from(JSON.stringify(record))],
  ]
}

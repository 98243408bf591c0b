import type { KeyObject } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { BundledArticle } from './article.ts'
import { BAGIT, FIXED, LIST, MANIFEST, README, SIGNATURE } from './layout.ts'
import { type Making, Seal } from './seal.ts'
import { canonical, sign } from './signature.ts'

export type BundleOptions = Making & {
  /** An Ed25519 private key. */
  readonly key: KeyObject
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

async function* filesOf(articles: AsyncIterable<BundledArticle>, { key, ...making }: BundleOptions): AsyncIterable<File> {
  const file = (name: string, input: Uint8Array): File => ({ name, input, lastModified: making.made })
  const seal = new Seal()
  const lines: string[] = []
  for (const path of [README, BAGIT]) yield file(path, Buffer.from(FIXED[path] as string))
  for await (const article of articles)
    for (const { path, bytes, line } of seal.add(article)) {
      lines.push(line)
      yield file(path, bytes)
    }
  const manifest = seal.manifest(making)
  yield file(LIST, Buffer.from(lines.join('')))
  yield file(MANIFEST, canonical(manifest))
  yield file(SIGNATURE, canonical(sign(manifest, key)))
}

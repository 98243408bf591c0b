import { createHash } from 'node:crypto'
import type { BundledArticle } from './article.ts'
import { hashOf } from './hash.ts'
import { listed, pagePath, pagesPath, recordPath } from './layout.ts'
import { leavesOf } from './leaf.ts'
import type { Manifest } from './manifest.ts'
import { MerkleTree } from './merkle.ts'
import { canonical } from './signature.ts'

/** An entry under `data/`, and its line of the list. */
export type SealedEntry = { readonly path: string; readonly bytes: Uint8Array; readonly line: string }

/** When a bundle is made, and by which program, with its version. */
export type Making = { readonly made: Date; readonly program: string }

/** What the signature of a bundle is over, made of its articles as they come, by their ids. */
export class Seal {
  readonly #list = createHash('sha256')
  readonly #statements = new MerkleTree()
  #articles = 0
  #pages = 0

  /** @returns  the article's entries, by their paths */
  add(article: BundledArticle): readonly SealedEntry[] {
    const entries = entriesOf(article).map(([path, bytes]) => ({ path, bytes, line: `${hashOf(bytes)}  ${listed(path)}\n` }))
    for (const { line } of entries) this.#list.update(line)
    for (const leaf of leavesOf(article)) this.#statements.add(canonical(leaf))
    this.#articles += 1
    this.#pages += article.pages.length
    return entries
  }

  /** What is signed; nothing can be added after. */
  manifest({ made, program }: Making): Manifest {
    return {
      format: 'onrecord-bundle/1',
      made: made.toISOString(),
      program,
      articles: this.#articles,
      pages: this.#pages,
      list: this.#list.digest('hex'),
      statements: { count: this.#statements.leafCount, root: this.#statements.root().toString('hex') },
    }
  }
}

function entriesOf({ record, pages }: BundledArticle): [path: string, bytes: Uint8Array][] {
  const { id } = record.article
  const told = pages.map(({ sha256, bytes, url, fetched, headers }) => ({ sha256, byteCount: bytes.length, url, fetched, headers }))
  return [
    ...pages.map(({ sha256, bytes }): [string, Uint8Array] => [pagePath(id, sha256), bytes]),
    [pagesPath(id), Buffer.from(JSON.stringify(told))],
    [recordPath(id), Buffer.from(JSON.stringify(record))],
  ]
}

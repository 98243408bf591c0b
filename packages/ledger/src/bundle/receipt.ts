import { InputError } from '@onrecord/record'
import { z } from 'zod'
import type { BundledArticle } from './article.ts'
import type { Bundled } from './bundled.ts'
import { Leaf, leavesOf } from './leaf.ts'
import { Manifest } from './manifest.ts'
import { MerkleTree, rootFrom } from './merkle.ts'
import { openBundle } from './read.ts'
import { Seal } from './seal.ts'
import { canonical, Signature, sign } from './signature.ts'
import { signedManifest } from './signed-manifest.ts'
import type { BundleOptions } from './write.ts'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** One statement, and the proof that it stands in a signed bundle, without the rest of the bundle. */
export const Receipt = z.object({
  format: z.literal('onrecord-receipt/1'),
  leaf: Leaf,
  /** The leaf's place in the tree of the bundle, and the hashes that lead from it to the root (RFC 9162, 2.1.3). */
  proof: z.object({ index: z.int().nonnegative(), path: z.array(Hash) }),
  manifest: Manifest,
  signature: Signature,
})
export type Receipt = Readonly<z.infer<typeof Receipt>>

/** A receipt as text: canonical JSON, the same for the same receipt. */
export const receiptText = (receipt: Receipt): string => canonical(receipt).toString()

/** The receipt of a statement in a bundle.
 *  @throws {InputError} `no-statement`, the first fault of the bundle, and those of {@link openBundle} */
export async function receiptOf(statement: string, path: string): Promise<Receipt> {
  const bundle = await openBundle(path)
  try {
    const { manifest, signature } = bundle
    const follower = new Follower(statement)
    for await (const article of bundle.articles()) {
      if (article instanceof InputError) throw article
      follower.pass(article)
    }
    return { format: 'onrecord-receipt/1', ...follower.proven(path), manifest, signature }
  } finally {
    bundle.close()
  }
}

/** The receipt of a statement as a ledger has it now: of a bundle of its article alone, which is signed here.
 *  @param bundled  as `ledger.bundled` gives it
 *  @throws {InputError} `no-statement` where the article has no such statement */
export function receiptFrom({ article, statement }: Bundled, { key, ...making }: BundleOptions): Receipt {
  const [seal, follower] = [new Seal(), new Follower(statement)]
  seal.add(article)
  follower.pass(article)
  const manifest = seal.manifest(making)
  return { format: 'onrecord-receipt/1', ...follower.proven(article.record.article.id), manifest, signature: sign(manifest, key) }
}

/** Looks for a statement's leaf among those of a bundle, and for the path that leads from it to the root. */
class Follower {
  readonly #tree = new MerkleTree()
  readonly #statement: string
  #found: { readonly leaf: Leaf; readonly index: number } | null = null

  constructor(statement: string) {
    this.#statement = statement
  }

  pass(article: BundledArticle): void {
    for (const leaf of leavesOf(article)) {
      const isFound = leaf.statement.id === this.#statement
      if (isFound) this.#found = { leaf, index: this.#tree.leafCount }
      this.#tree.add(canonical(leaf), isFound)
    }
  }

  /** @param among  what has no such statement, if it has none */
  proven(among: string): Pick<Receipt, 'leaf' | 'proof'> {
    if (this.#found === null)
      throw new InputError('no-statement', this.#statement, `${among} has no statement of this id. Find the id with onrecord search.`)
    const { leaf, index } = this.#found
    this.#tree.root()
    return { leaf, proof: { index, path: this.#tree.path.map((hash) => hash.toString('hex')) } }
  }
}

/** Checks that a receipt's statement stands in the bundle that its signature is of, and that its words are where it says.
 *  @param value  the receipt as it was given
 *  @param name  what errors call it
 *  @throws {InputError} `bad-receipt`, `wrong-signature` */
export function verifyReceipt(value: unknown, name: string): Receipt {
  const parsed = Receipt.safeParse(value)
  if (!parsed.success) throw bad(name, 'This is no receipt of onrecord-receipt/1.')
  // as it was given: a later version's leaf can have more fields, and all of them were signed
  const receipt = value as Receipt
  const { leaf, proof, manifest, signature } = receipt
  signedManifest(canonical(manifest), canonical(signature), name)
  const path = proof.path.map((hash) => Buffer.from(hash, 'hex'))
  const root = rootFrom(canonical(leaf), { index: proof.index, leafCount: manifest.statements.count, path })
  if (root?.toString('hex') !== manifest.statements.root) throw bad(name, 'The statement is not in the bundle that was signed.')
  return receipt
}

const bad = (name: string, what: string) => new InputError('bad-receipt', name, `${what} Ask for the receipt again from whoever made it.`)

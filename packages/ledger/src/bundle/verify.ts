import { InputError } from '@onrecord/record'
import type { BundledArticle } from './article.ts'
import { MANIFEST } from './layout.ts'
import { leavesOf } from './leaf.ts'
import { MerkleTree } from './merkle.ts'
import { type Bundle, openBundle } from './read.ts'
import { canonical } from './signature.ts'
import { changed } from './signed-entries.ts'

/** What a check of a bundle found: what it signs, and everything that is wrong in it. */
export type Verified = Pick<Bundle, 'manifest' | 'signature'> & { readonly faults: readonly InputError[] }

/** Checks every byte of a bundle, offline, and each statement's characters in the text of its article.
 *  @param onArticle  told of each article that is what was signed
 *  @throws {InputError} `not-a-bundle`, `wrong-signature`, `bundle-changed` where the bundle cannot be read to its end */
export async function verifyBundle(path: string, onArticle: (article: BundledArticle) => void = () => {}): Promise<Verified> {
  const bundle = await openBundle(path)
  try {
    const { manifest, signature } = bundle
    const faults: InputError[] = []
    const tree = new MerkleTree()
    let [articles, pages] = [0, 0]
    for await (const article of bundle.articles()) {
      if (article instanceof InputError) faults.push(article)
      else {
        for (const leaf of leavesOf(article)) tree.add(canonical(leaf))
        onArticle(article)
        articles++
        pages += article.pages.length
      }
    }
    const isAsTold = articles === manifest.articles && pages === manifest.pages && tree.leafCount === manifest.statements.count
    if (faults.length === 0 && !(isAsTold && tree.root().toString('hex') === manifest.statements.root))
      faults.push(changed(path, MANIFEST, 'What it tells of the articles is not what they are.'))
    return { manifest, signature, faults }
  } finally {
    bundle.close()
  }
}

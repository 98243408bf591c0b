import { absolute } from '../absolute.ts'
import type { Element } from '../html/tree.ts'
import type { LinkedArticle } from './json-ld.ts'
import { firstOf } from './meta-tags.ts'

/** Where a page says that it stands itself, as it says it: whether that is so is for others to judge. */
export type OwnLinks = {
  /** Its address: the canonical link, `og:url`, and that of its JSON-LD, in this order, each once. */
  readonly canonical: readonly string[]
  /** Its form as an AMP page. */
  readonly amp: string | null
}

/** What tells of no page has no links. */
export const NO_LINKS: OwnLinks = { canonical: [], amp: null }

/** The links of a page to itself.
 *  @param url  where it stands, to which they are relative; null where nobody knows
 *  @see https://www.rfc-editor.org/rfc/rfc6596 */
export function ownLinks(
  elements: readonly Element[],
  { tags, linked, url }: { tags: ReadonlyMap<string, readonly string[]>; linked: LinkedArticle | null; url: string | null },
): OwnLinks {
  const link = (relation: string) =>
    elements.find(({ tag, attributes: { rel = '' } }) => tag === 'link' && rel.toLowerCase().split(/\s+/).includes(relation))?.attributes
      .href
  const given = [link('canonical'), firstOf(tags, 'og:url'), linked?.url]
  return {
    canonical: [...new Set(given.flatMap((address) => absolute(address, url) ?? []))],
    amp: absolute(link('amphtml'), url),
  }
}

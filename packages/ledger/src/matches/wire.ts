import type { PrintedArticle } from './printed-article.ts'
import { containment } from './sketch.ts'

/** A text that several outlets print, or that an agency signs. */
export type Wire = {
  /** The agency's code; null where no copy names one. */
  readonly agency: string | null
  /** Outlets that print the text, among those that print the utterance. */
  readonly outletCount: number
}

/** The share of the shorter text that stands in the longer, from which on they are one text (docs/decisions/matches.md). */
const NEAR = 0.6

/** How long the shorter is at least, for the longer: a brief that is little more than the quotation stands in every page that has it. */
const LEAST_LENGTH = 0.3

/** The texts of articles: near-equal ones are one.
 *  @returns  the articles of each text, and what wire it came by; null where it is the outlet's own */
export function textsOf(
  articles: readonly PrintedArticle[],
): { readonly articles: readonly PrintedArticle[]; readonly wire: Wire | null }[] {
  const texts: PrintedArticle[][] = []
  const byHash = new Map<number, PrintedArticle[][]>()
  for (const article of articles) {
    // only a text that shares a hash can be near: each is compared with few of many
    const known = new Set(article.sketch.hashes.flatMap((hash) => byHash.get(hash) ?? []))
    const text = [...known].find((one) => isNear(one[0] as PrintedArticle, article))
    if (text) text.push(article)
    else {
      const own = [article]
      texts.push(own)
      for (const hash of article.sketch.hashes) byHash.set(hash, [...(byHash.get(hash) ?? []), own])
    }
  }
  return texts.map((text) => ({ articles: text, wire: wireOf(text) }))
}

function isNear({ sketch: a }: PrintedArticle, { sketch: b }: PrintedArticle): boolean {
  const [shorter, longer] = [Math.min(a.shingleCount, b.shingleCount), Math.max(a.shingleCount, b.shingleCount)]
  return shorter >= LEAST_LENGTH * longer && containment(a, b) >= NEAR
}

function wireOf(text: readonly PrintedArticle[]): Wire | null {
  const agency = text.find((article) => article.agency !== null)?.agency ?? null
  const outletCount = new Set(text.map(({ outletKey, article }) => outletKey ?? article)).size
  return agency === null && outletCount === 1 ? null : { agency, outletCount }
}

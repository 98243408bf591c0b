import type { PrintedArticle } from './printed-article.ts'
import { containment } from './sketch.ts'

/** A text that several outlets print, or that an agency signs. */
export type Wire = {
  /** The agency's code; null where no copy names one. */
  readonly agency: string | null
  /** Outlets that print the text, among those that print the utterance. */
  readonly outletCount: number
}

/** The share of the shorter text that stands in the longer, from which on they are one text; set by the cuts of
 *  benchmarks/matches (docs/decisions/matches.md). */
const NEAR = 0.6

/** The texts of articles: near-equal ones are one.
 *  @returns  the articles of each text, and what wire it came by; null where it is the outlet's own */
export function textsOf(
  articles: readonly PrintedArticle[],
): { readonly articles: readonly PrintedArticle[]; readonly wire: Wire | null }[] {
  const texts: PrintedArticle[][] = []
  for (const article of articles) {
    const text = texts.find(([first]) => first && isNear(first, article))
    if (text) text.push(article)
    else texts.push([article])
  }
  return texts.map((text) => ({ articles: text, wire: wireOf(text) }))
}

const isNear = (a: PrintedArticle, b: PrintedArticle): boolean => a.article === b.article || containment(a.sketch, b.sketch) >= NEAR

function wireOf(text: readonly PrintedArticle[]): Wire | null {
  const agency = text.find((article) => article.agency !== null)?.agency ?? null
  const outletCount = new Set(text.map(({ outletKey, article }) => outletKey ?? article)).size
  return agency === null && outletCount === 1 ? null : { agency, outletCount }
}

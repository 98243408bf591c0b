import type { PageText } from '../said/page.ts'
import { headAt } from './head-at.ts'

/** What a page says of a paper that came out; one that it has merely seen is as any other. */
const ISSUED = new Set('published released issued dated completed filed unsealed circulated tabled'.split(' '))
/** Families of papers with findings: a letter or a ruling has somebody who speaks in it, whenever it came out. */
const OF_FINDINGS = new Set(['report', 'study'])
/** Tokens of a sentence looked at behind the noun. */
const NEAR = 30

/** The families of papers of which the page says in its own words that they came out: what `it` and `its authors` say then is theirs. */
export function issuedPapers(page: PageText): ReadonlySet<string> {
  for (const [i, token] of page.tokens.entries()) {
    const head = token.capital ? null : headAt(page.tokens, i)
    if (!head || !OF_FINDINGS.has(head.family) || page.outline.isQuoted(token.span[0])) continue
    const end = page.outline.sentenceEnd(token.span[0])
    const isIssued = page.tokens.slice(i + 1, i + NEAR).some(({ lower, span }) => span[0] < end && ISSUED.has(lower))
    // a study is called a report as well
    if (isIssued) return OF_FINDINGS
  }
  return new Set()
}

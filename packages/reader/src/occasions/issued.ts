import type { PageText } from '../page-text.ts'
import { headAt } from './head-at.ts'

/** What a page says of a paper that came out; one that it has merely seen is as any other. */
const ISSUED = new Set('published released issued dated completed filed unsealed circulated tabled'.split(' '))
/** What comes before the paper: `had been issued a notice`, `put out a bulletin`. */
const ISSUING = new Set([...ISSUED, ...'issuing served publishes publish publishing handed posted pinned out'.split(' ')])
/** Families of papers with findings: a letter or a ruling has somebody who speaks in it, whenever it came out. */
const OF_FINDINGS = ['report', 'study']
/** Families of papers that are put up or sent round. */
const OF_NOTICE: ReadonlySet<string> = new Set(['notice', 'bulletin', 'newsletter'])
/** Tokens of a sentence looked at behind the noun, and before it. */
const NEAR = 30
const BEFORE = 4

/** The families of papers of which the page says in its own words that they came out: what `it` and `its authors` say then is theirs. */
export function issuedPapers(page: PageText): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [i, token] of page.tokens.entries()) {
    const head = token.capital ? null : headAt(page.tokens, i)
    if (!head || found.has(head.family) || page.outline.isQuoted(token.span[0])) continue
    const isOfNotice = OF_NOTICE.has(head.family)
    if (!isOfNotice && !OF_FINDINGS.includes(head.family)) continue
    const [start, end] = [page.outline.sentenceStart(token.span[0]), page.outline.sentenceEnd(token.span[0])]
    const behind = page.tokens.slice(i + 1, i + NEAR).some(({ lower, span }) => span[0] < end && ISSUED.has(lower))
    const isBefore = page.tokens.slice(Math.max(0, i - BEFORE), i).some(({ lower, span }) => span[0] >= start && ISSUING.has(lower))
    if (isOfNotice && (behind || isBefore)) found.add(head.family)
    // a study is called a report as well
    if (!isOfNotice && behind) for (const family of OF_FINDINGS) found.add(family)
  }
  return found
}

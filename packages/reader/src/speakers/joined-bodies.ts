import type { Cast } from './cast.ts'
import { type Description, NOBODY } from './description.ts'
import { isBody, isDocument } from './lexicon.ts'
import { nameOf } from './name.ts'
import { tokensOf } from './tokens.ts'

/** Enters the bodies that a page names only as what somebody belongs to, so that `the hospital` finds Mercy Hospital of `a doctor at Mercy Hospital`.
 *  @param named  descriptions that have a name, entered before */
export function enterJoinedBodies(text: string, cast: Cast, named: readonly Description[]): void {
  const seen = new Set<string>()
  for (const { affiliation, span } of named) {
    if (affiliation === null || seen.has(affiliation) || !/^\p{Lu}.*\s/u.test(affiliation)) continue
    seen.add(affiliation)
    const offset = text.slice(...span).indexOf(affiliation)
    if (offset < 0 || cast.body(affiliation.toLowerCase())) continue
    const at = span[0] + offset
    const tokens = tokensOf(text, [at, at + affiliation.length])
    if (!tokens.some((token) => token.capital && isBody(token) && !isDocument(token))) continue
    const name = nameOf(text, tokens)
    if (name) cast.named({ ...NOBODY, span: name.span, kind: 'organisation', name }, name.span)
  }
}

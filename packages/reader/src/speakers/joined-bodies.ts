import type { Cast } from './cast.ts'
import { type Description, NOBODY } from './description.ts'
import { countryOf, demonymOf, isBody, isDocument } from './lexicon.ts'
import { CAPITAL_CITIES, US_STATES } from './lists/capitals.ts'
import { nameOf } from './name.ts'
import { tokensOf } from './tokens.ts'

/** Enters the bodies that a page names only as what somebody belongs to, so that `the hospital` finds Mercy Hospital of `a doctor at Mercy Hospital`.
 *  @param named  descriptions that have a name, entered before */
export function enterJoinedBodies(text: string, cast: Cast, named: readonly Description[]): void {
  const seen = new Set<string>()
  for (const { affiliation, span, roles } of named) {
    if (affiliation === null || seen.has(affiliation) || !/^\p{Lu}/u.test(affiliation)) continue
    const isFirm = isFirmOf(cast, affiliation, roles)
    if (!isFirm && !affiliation.includes(' ')) continue
    seen.add(affiliation)
    const offset = text.slice(...span).indexOf(affiliation)
    if (offset < 0 || cast.body(affiliation.toLowerCase())) continue
    const at = span[0] + offset
    const tokens = tokensOf(text, [at, at + affiliation.length])
    if (!isFirm && !tokens.some((token) => token.capital && isBody(token) && !isDocument(token))) continue
    const name = nameOf(text, tokens)
    if (name) cast.named({ ...NOBODY, span: name.span, kind: 'organisation', name }, name.span)
  }
}

/** Whether words are the name of a firm by the office that somebody has there, and are nobody's name and no place's: `Corva chief executive Ada Moy`. */
function isFirmOf(cast: Cast, affiliation: string, roles: Description['roles']): boolean {
  const words = affiliation.toLowerCase()
  return (
    roles.some(({ head, text }) => head === 'executive' || (head === 'officer' && /^chief /i.test(text))) &&
    cast.fullName(affiliation) == null &&
    cast.bearing(words).length === 0 &&
    !countryOf(affiliation) &&
    !demonymOf(affiliation) &&
    !US_STATES.has(words) &&
    !CAPITAL_CITIES.has(words)
  )
}

import type { Cast } from './cast.ts'
import type { Description } from './description.ts'
import type { Member } from './member.ts'
import { introduction } from './names.ts'

/** Enters the names of a text into a cast, and tells who bears each; null where two share it and nothing decides.
 *  @param named  descriptions that have a name, in text order */
export function entered(cast: Cast, named: readonly Description[]): Map<Description, Member | null> {
  const members = new Map<Description, Member | null>()
  const affiliations = new Set(named.map(({ affiliation }) => affiliation?.toLowerCase()))
  const isBody = ({ name, isUnsure }: Description) => isUnsure && affiliations.has(name?.text.toLowerCase())
  const enter = (mention: Description) => {
    // whoever is spoken for by a spokeswoman is a body, unless a person bears the name: `a Lind spokeswoman`
    const isAffiliation = isBody(mention) && cast.find(mention) === undefined
    members.set(mention, cast.named(isAffiliation ? { ...mention, kind: 'organisation', isUnsure: false } : mention, introduction(mention)))
  }
  // full names first, so that a surname printed before them finds its owner
  for (const mention of named) if (isFull(mention)) enter(mention)
  for (const mention of named) if (!isFull(mention) && (mention.name?.words.length ?? 0) > 1) enter(mention)
  const short = named.filter(({ name }) => name?.words.length === 1)
  // `Rubio` is a person where `Senator Rubio` is one
  for (const mention of short) if (mention.title !== null) enter(mention)
  for (const mention of short) if (mention.title === null) enter(mention)
  return members
}

const isFull = ({ name, isUnsure, kind }: Description) => (name?.words.length ?? 0) > 1 && !(isUnsure && kind === 'person')

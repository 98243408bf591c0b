import type { Cast } from './cast.ts'
import type { Description } from './description.ts'
import type { Member } from './member.ts'
import { introduction } from './names.ts'

/** Enters the names of a text into a cast, and tells who bears each; null where two share it and nothing decides.
 *  @param named  descriptions that have a name, in text order */
export function entered(cast: Cast, text: string, named: readonly Description[]): Map<Description, Member | null> {
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
  for (const [i, { name }] of named.entries()) {
    const long = name && ACRONYM.test(name.text) ? longBefore(text, named, i) : null
    if (long && !members.has(long)) enter(long)
    const member = long && members.get(long)
    if (name && member) cast.alias(name.words[0] as string, member)
  }
  const short = named.filter(({ name }) => name?.words.length === 1)
  // `Rubio` is a person where `Senator Rubio` is one
  for (const mention of short) if (mention.title !== null) enter(mention)
  for (const mention of short) if (mention.title === null) enter(mention)
  return members
}

const ACRONYM = /^\p{Lu}{2,8}s?$/u
/** Mentions gone back to for what an acronym in brackets stands for: a source and a name can be the same words. */
const LOOKED_AT = 3
/** Words between a name and the bracket: `the Alliance to Save Our Schools (ASOS)`. */
const REST_OF_NAME = /^[\p{L}\s’'&-]{0,60}\($/u

/** The name that an acronym in brackets stands for; null where it stands in none. */
function longBefore(text: string, named: readonly Description[], i: number): Description | null {
  const at = named[i]?.name?.span[0] as number
  const letter = text[at]
  if (text[at - 1] !== '(') return null
  const before = named.slice(Math.max(0, i - LOOKED_AT), i).reverse()
  return (
    before.find(({ name, kind }) => {
      if (!name || kind === 'group' || name.span[1] >= at || !REST_OF_NAME.test(text.slice(name.span[1], at))) return false
      return text[name.span[0]] === letter || text.slice(name.span[1], at).includes(` ${letter}`)
    }) ?? null
  )
}

const isFull = ({ name, isUnsure, kind }: Description) => (name?.words.length ?? 0) > 1 && !(isUnsure && kind === 'person')

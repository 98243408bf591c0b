import type { Cast } from './cast.ts'
import { countryOf, demonymOf, isBody, isDocument, isTitle, lemma } from './lexicon.ts'
import { US_STATES } from './lists/capitals.ts'
import { TITLE_OFFICES } from './lists/roles.ts'
import type { Member } from './member.ts'
import { printed, tokensOf } from './tokens.ts'

/** A body that a page names, and where it first does. */
type Named = { readonly name: string; readonly at: number }

/** Tells the full name of what a member is affiliated with, when everybody of the page is known: `the Bureau`, `the bank`.
 *  @returns what is known already where the page has no fuller name, or several */
export function affiliationsInFull(cast: Cast): (member: Member) => string | null {
  const byNoun = bodiesByNoun(cast.members)
  const byLetters = bodiesByLetters(cast.members)
  return (member) => {
    const { affiliation, introduced } = member
    if (affiliation === null || isOfPerson(cast, member)) return null
    if (!/\p{Lu}/u.test(affiliation)) return nearest(byNoun.get(nounOf(affiliation)) ?? [], affiliation, introduced[0]) ?? affiliation
    const person = personNamed(cast, member)
    if (person) return person
    // a state or a people is no short form of a body that begins with it: the Ohio governor, the Ohio Convention Center
    if (/\s/.test(affiliation) || US_STATES.has(affiliation.toLowerCase()) || countryOf(affiliation) || demonymOf(affiliation))
      return affiliation
    // `a Lund spokesman` is hers, not her foundation's
    if (cast.bearing(affiliation.toLowerCase()).length > 0) return affiliation
    const body = cast.bodyCalled(affiliation)
    return body?.name && body !== member ? body.name.text : (byLetters.get(affiliation.replaceAll('.', '')) ?? affiliation)
  }
}

/** `Lund’s office`: a body that has its name from a person is of no other body. */
function isOfPerson(cast: Cast, { kind, name, affiliation, heads }: Member): boolean {
  if (kind !== 'organisation' || name !== null || affiliation === null || [...heads].some((head) => isDocument({ lower: head })))
    return false
  const words = affiliation.toLowerCase().split(' ')
  const person = words.length > 1 ? cast.fullName(affiliation) : cast.bearing(words[0] as string)[0]
  return person?.kind === 'person' && !person.isUnsure
}

/** The full name of the person whose surname or title is all that stands beside a role: `a spokeswoman for Gov. Lund`, `a Lund spokesman`. */
function personNamed(cast: Cast, { affiliation, roles }: Member): string | null {
  // `Lund host Piers Moy` works for a body of that name
  if (affiliation === null || !roles.some(({ head }) => SERVING.has(head))) return null
  const tokens = tokensOf(affiliation)
  const start = tokens.findIndex((token) => !isTitle(token) && !TITLE_OFFICES.has(token.lower))
  const given = tokens.slice(Math.max(0, start))
  if (start < 0 || given.length > MOST_GIVEN || (start === 0 && given.length > 1)) return null
  const words = printed(affiliation, given)
  const [bearer, ...others] = given.length > 1 ? [cast.fullName(words)] : cast.bearing(words.toLowerCase())
  const member = others.length > 0 ? null : bearer
  if (member?.kind === 'person' && member.name && !member.isUnsure && (start > 0 || member.name.words.length > 1)) return member.name.text
  return start > 0 ? words : null
}
const MOST_GIVEN = 3
/** Those who serve a person. */
const SERVING = new Set(
  'spokesperson lawyer attorney solicitor barrister counsel agent publicist aide advisor manager strategist staffer assistant secretary chief director representative surrogate pollster'.split(
    ' ',
  ),
)

/** Bodies by the nouns of their names; those that are only somebody's affiliation too: `Bank of Fenn governor Ada Lund`. */
function bodiesByNoun(members: readonly Member[]): ReadonlyMap<string, readonly Named[]> {
  const byNoun = new Map<string, Named[]>()
  const seen = new Set<string>()
  for (const { kind, name, affiliation, introduced } of members)
    for (const called of [kind === 'organisation' ? (name?.text ?? null) : null, affiliation]) {
      if (called === null || !/\p{Lu}/u.test(called) || seen.has(called)) continue
      seen.add(called)
      const noun = headOf(called)
      if (noun !== null) {
        const bodies = byNoun.get(noun)
        if (bodies) bodies.push({ name: called, at: introduced[0] })
        else byNoun.set(noun, [{ name: called, at: introduced[0] }])
      }
    }
  return byNoun
}

/** The noun that heads the name of a body: `bank` of the Bank of Fenn. */
function headOf(name: string): string | null {
  const tokens = tokensOf(name)
  const of = tokens.findIndex(({ lower }, i) => i > 0 && (lower === 'of' || lower === 'for'))
  const head = tokens.at(of > 0 ? of - 1 : -1)
  if (/\b(?:medical (?:center|centre)|infirmary)$/i.test(name)) return 'hospital'
  return head && isBody(head) && !isDocument(head) ? lemma(head.lower) : null
}

/** Bodies of several words by their first letters. */
function bodiesByLetters(members: readonly Member[]): ReadonlyMap<string, string> {
  const names = members.flatMap(({ kind, name }) => (kind === 'organisation' && name && name.words.length > 1 ? [name.text] : []))
  return new Map(names.map((name) => [lettersOf(name), name]))
}

const lettersOf = (name: string): string =>
  tokensOf(name)
    .filter(({ capital }) => capital)
    .map(({ text }) => text[0])
    .join('')

const nounOf = (affiliation: string): string => lemma((affiliation.split(' ').at(-1) as string).toLowerCase())

/** A noun that more bodies of a page share tells none of them apart, and looking through them would take time for each speaker. */
const CROWD = 200

/** The last body before a place whose name has all the words of a phrase, or the only one. */
function nearest(bodies: readonly Named[], phrase: string, at: number): string | null {
  if (bodies.length > CROWD) return null
  const words = phrase.toLowerCase().split(' ')
  const fitting = bodies.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
  const before = fitting.filter((body) => body.at <= at).sort((a, b) => b.at - a.at)
  return (before[0] ?? (fitting.length === 1 ? fitting[0] : undefined))?.name ?? null
}

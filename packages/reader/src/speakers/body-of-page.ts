import type { Role } from './description.ts'
import { demonymOf, isDocument, isFirstName, singular } from './lexicon.ts'
import { US_STATES } from './lists/capitals.ts'
import { CALLED, SEATED_BY_RANK, SEATED_IN, WORKPLACES } from './lists/seats.ts'
import type { Member } from './member.ts'
import { tokensOf } from './tokens.ts'

/** How many times as often as any other of its kind the body is named that an office without an owner is of. */
const CLEARLY = 1.5

/** Tells for an office that the page gives to no body (`the chief executive, Ada Hale,`; `General secretary Tom Lund`) the body of its kind that the page is
 *  about: the only one of its kind, or the first, if it is named clearly more often than any other; and named before its office.
 *  @param members  everybody whom the page names
 *  @returns the name of the body; null where no body is that clear */
export function bodyOfPage(text: string, members: readonly Member[]): (member: Member) => string | null {
  const bodies = members.filter(isBody)
  const byKind = new Map<string, readonly Member[]>()
  const called = bodyByHolders(bodies)
  const firmOfOneWord = firstOfOneWord(members)
  // `River FM`: a name alone tells a station
  const ofKind = (kind: string) =>
    (CALLED.has(kind) ? members.filter((member) => isBody(member) || member.isUnsure) : bodies).filter((body) => isOfKind(body, kind))
  return ({ roles, country, introduced, title, phrases }) => {
    // `managing director of a group in Paris`
    if (phrases.some((phrase) => OF_SOME.test(text.slice(...phrase)))) return null
    // `Cr Tom Hale` sits in a council, `Gov. Ann Orlow` in no bank
    const seated = roles.find((role) => (role.text !== '' || BY_TITLE.has(kindFor(role) ?? '')) && kindFor(role) !== null)
    const own = roles.flatMap(({ head }) => called.get(head) ?? [])[0]
    if (own) return own
    const kind = seated ? kindFor(seated) : null
    if (kind === null || country !== null || (kind === 'bank' && title !== null)) return null
    const able = byKind.get(kind) ?? ofKind(kind)
    byKind.set(kind, able)
    if (able.length > CROWD) return null
    // a judge sits in the only court of the page, wherever it is named
    const [only] = able
    if (only && able.length === 1 && SINGLE.has(kind)) return isHighest(only, roles) ? null : (only.name?.text ?? null)
    const before = able.filter((body) => body.introduced[0] < introduced[0])
    return clearest(before) ?? (kind === 'firm' && before.length === 0 ? firmOfOneWord : null)
  }
}

const OF_SOME = /\b(?:of|at|for|with) (?:an?|another|one)\b/

/** Kinds of which a page's only one is meant wherever it is named. */
const SINGLE = new Set(['court', 'bank', 'station', 'council', 'police'])
/** Kinds in which one sits by a title alone. */
const BY_TITLE = new Set(['council', 'police'])

/** A judge sits in a supreme court only where called a justice. */
const isHighest = ({ name }: Member, roles: readonly Role[]): boolean =>
  /supreme/i.test(name?.text ?? '') && !roles.some(({ text }) => /justice/i.test(text))

/** `Loopcast is laying off …`: the one word of which nothing is known that a page begins with, and that it comes back to. */
function firstOfOneWord(members: readonly Member[]): string | null {
  const able = members.filter(
    ({ name, kind, isUnsure, sex, title, roles, introduced, phrases }) =>
      kind === 'person' &&
      isUnsure &&
      name?.words.length === 1 &&
      sex === null &&
      title === null &&
      roles.length === 0 &&
      !isFirstName(name.text) &&
      introduced[0] < OPENING &&
      phrases.length > 1,
  )
  return able.length === 1 ? (able[0]?.name?.text ?? null) : null
}
const OPENING = 120

/** More bodies of a kind tell that a page is about none of them. */
const CROWD = 100

const kindFor = ({ head, text, words }: Role): string | null =>
  SEATED_IN.get(head) ??
  SEATED_BY_RANK.find((rank) => rank.head === head && [...words].some((word) => rank.rank.has(word)) && !isPlainExecutive(head, text))
    ?.kind ??
  null

/** `An account executive` is one of many; the chief executive and the CEO are not. */
const isPlainExecutive = (head: string, text: string): boolean => head === 'executive' && !/chief|\bceo\b/i.test(text)

/** Bodies that are called by those who sit in them: the Board of Selectmen. */
function bodyByHolders(bodies: readonly Member[]): ReadonlyMap<string, string> {
  const byHolder = new Map<string, string>()
  for (const { name } of bodies) {
    const words = tokensOf(name?.text ?? '')
    const last = words.at(-1)?.lower ?? ''
    if (name && words.at(-2)?.lower === 'of' && singular(last) !== last && !byHolder.has(singular(last)))
      byHolder.set(singular(last), name.text)
  }
  return byHolder
}

function clearest(bodies: readonly Member[]): string | null {
  const [first, second] = [...bodies].sort((a, b) => b.phrases.length - a.phrases.length)
  if (!first) return null
  const isClear =
    second === undefined || (first.phrases.length >= CLEARLY * second.phrases.length && first.introduced[0] <= second.introduced[0])
  return isClear ? (first.name?.text ?? null) : null
}

const isBody = ({ kind, name, country, heads }: Member): boolean =>
  kind === 'organisation' &&
  name !== null &&
  country === null &&
  !US_STATES.has(name.text.toLowerCase()) &&
  demonymOf(name.text) === null &&
  ![...heads].some((head) => isDocument({ lower: head }))

/** A body of which no noun says what it is can be a firm. */
function isOfKind({ name, heads, isPlaced, isUnsure }: Member, kind: string): boolean {
  const called = CALLED.get(kind)
  if (called) return called.test(name?.text ?? '')
  const kinds = [...heads].flatMap((head) => WORKPLACES.get(head) ?? [])
  return kinds.includes(kind) || (kind === 'firm' && kinds.length === 0 && !(isPlaced && isUnsure))
}

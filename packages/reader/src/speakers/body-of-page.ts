import type { Role } from './description.ts'
import { demonymOf, isDocument, singular } from './lexicon.ts'
import { US_STATES } from './lists/capitals.ts'
import { SEATED_BY_RANK, SEATED_IN, WORKPLACES } from './lists/seats.ts'
import type { Member } from './member.ts'
import { tokensOf } from './tokens.ts'

/** How many times as often as any other of its kind the body is named that an office without an owner is of. */
const CLEARLY = 1.5

/** Tells for an office that the page gives to no body (`the chief executive, Ada Hale,`; `General secretary Tom Lund`) the body of its kind that the page is
 *  about: the only one of its kind, or the first, if it is named clearly more often than any other; and named before its office.
 *  @param members  everybody whom the page names
 *  @returns the name of the body; null where no body is that clear */
export function bodyOfPage(members: readonly Member[]): (member: Member) => string | null {
  const bodies = members.filter(isBody)
  const byKind = new Map<string, readonly Member[]>()
  const called = bodyByHolders(bodies)
  return ({ roles, country, introduced }) => {
    const seated = roles.find((role) => role.text !== '' && kindFor(role) !== null)
    const own = roles.flatMap(({ head }) => called.get(head) ?? [])[0]
    if (own) return own
    const kind = seated ? kindFor(seated) : null
    if (kind === null || country !== null) return null
    const able = byKind.get(kind) ?? bodies.filter((body) => isOfKind(body, kind))
    byKind.set(kind, able)
    if (able.length > CROWD) return null
    // a judge sits in the only court of the page, wherever it is named
    if (kind === 'court' && able.length === 1) return able[0]?.name?.text ?? null
    return clearest(able.filter((body) => body.introduced[0] < introduced[0]))
  }
}

/** More bodies of a kind tell that a page is about none of them. */
const CROWD = 100

const kindFor = ({ head, words }: Role): string | null =>
  SEATED_IN.get(head) ?? SEATED_BY_RANK.find((rank) => rank.head === head && [...words].some((word) => rank.rank.has(word)))?.kind ?? null

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
function isOfKind({ heads, isPlaced, isUnsure }: Member, kind: string): boolean {
  const kinds = [...heads].flatMap((head) => WORKPLACES.get(head) ?? [])
  return kinds.includes(kind) || (kind === 'firm' && kinds.length === 0 && !(isPlaced && isUnsure))
}

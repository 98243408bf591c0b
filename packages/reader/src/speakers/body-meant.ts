import { words } from '../lists/words.ts'
import { companyBefore, companyRisen, companyServed, isAnyCompany, isCompanyWord } from './company.ts'
import type { Description } from './description.ts'
import { isBody, isCallingWord, isDocument } from './lexicon.ts'
import { GROUPS } from './lists/organisations.ts'
import { PEOPLE } from './lists/people.ts'
import type { Member } from './member.ts'
import { ofKind } from './of-kind.ts'
import { possessorOf } from './owner.ts'
import type { Scene } from './scene.ts'
import { sameWithheld } from './withheld.ts'

/** The body, group or paper that a noun means, made where it is new. */
export function bodyMeant(scene: Scene, description: Description, isInContent: boolean): Member {
  const { cast, text, owners } = scene
  const { head, article, span, isPlural, noun } = description
  const whose = description.owner === null ? null : possessorOf(scene, description.owner, span, isInContent)
  const make = (described = description) => {
    const member = cast.unnamed(described, span)
    if (whose) owners.set(member, whose)
    return member
  }
  if (head === null) return make()
  const isPointing = article === 'definite' || article === 'possessive'
  // `the Friends`, once the Friends of Tansy Lane are known
  const short = article === 'definite' && noun !== null && CAPITALISED.test(noun) ? cast.bodyCalled(noun) : null
  if (short) return short
  if (isFewOf(text, description)) return sameWithheld(scene, description) ?? make({ ...description, kind: 'anonymous' })
  const later = article === 'indefinite' && !isPlural ? namedLater(scene, head, span[1]) : null
  if (later) return later
  // `Mrs Clinton’s campaign` is the Clinton campaign
  const named = whose?.kind === 'person' && whose.name ? cast.body(`${whose.name.words.at(-1)} ${head}`) : null
  if (named) return named
  const risen = article === 'definite' && noun === head && isAnyCompany(head) && !isPlural ? companyRisen(scene, head, span[0]) : null
  if (risen) return risen
  const known = ofKind(scene, head, span[0], description, whose)
  const others = article === 'definite' && !known && noun === head ? (ALSO_CALLED.get(head) ?? []) : []
  for (const other of others) {
    const called = ofKind(scene, other, span[0])
    if (called) return called
  }
  if (known && (isPointing || (article === 'none' && sameNoun(known, description)))) return known
  // `the company` is the nearest one; `the steelmaker` only one of its own paragraph
  const company =
    isPointing && !isPlural && isCompanyWord(head)
      ? (companyBefore(scene, head, span[0], isAnyCompany(head) ? undefined : 0) ??
        (isAnyCompany(head) ? companyServed(scene, head, span[0]) : null))
      : null
  if (company && (!isAnyCompany(head) || / /.test(noun ?? ''))) company.noun ??= noun
  return company ?? make()
}

/** `A union` that is named when it comes again: `The union, the Seafarers’ League`. */
function namedLater({ cast, text }: Scene, head: string, at: number): Member | null {
  for (const member of cast.headed(head)) {
    const isAgain = member.phrases.some(
      ([start]) => start > at && text.slice(start, start + 5 + head.length).toLowerCase() === `the ${head},`,
    )
    if (member.kind === 'organisation' && member.name && member.introduced[0] > at && isAgain) return member
  }
  return null
}

const CAPITALISED = /^\p{Lu}[\p{L}’'-]*$/u
/** What a body is called when it comes again, and the word it came with. */
const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['force', ['police']],
  ['lender', ['bank']],
  ['carrier', ['airline']],
  ['broadcaster', ['channel']],
  ['watchdog', ['regulator']],
  ['authority', ['council']],
  ['agency', ['administration', 'bureau', 'service', 'authority', 'department']],
  ['regulator', ['authority', 'commission', 'administration', 'agency']],
  ['paper', ['newspaper', 'tabloid', ...words('time post herald tribune gazette journal telegraph chronicle courier')]],
  ['publication', ['newspaper', 'magazine']],
  ['union', ['guild', 'federation', 'association', 'league', 'brotherhood']],
  ['document', ['report', 'memo', 'review', 'letter', 'paper', 'audit', 'dossier', 'filing', 'statement']],
])

/** `Two police officers`: a few of many, without names. */
const isFewOf = (text: string, { isPlural, noun, kind, head, span }: Description): boolean =>
  head !== null && isPeople(head) && isPlural && kind === 'group' && noun !== null && !FEW.test(`${noun} `) && FEW.test(text.slice(...span))

/** `Two officers`; two in ten, or two of nine who have voted, are counted. */
const FEW = /^(?:two|three|four|five|six|seven|eight|nine|[2-9]) (?!(?:in|out|of)\b)/i

/** Whether a noun means people, not things that speak: `two television series`. */
const isPeople = (head: string): boolean =>
  !isBody({ lower: head }) &&
  !isDocument({ lower: head }) &&
  (isCallingWord(head) || PEOPLE.has(head) || GROUPS.has(`${head}s`) || DOERS.test(head))
const DOERS = /(?:worker|man|woman|ist|ian)$/

const sameNoun = (member: Member, { noun }: Description) =>
  member.name === null && (member.noun?.toLowerCase() ?? '') === (noun?.toLowerCase() ?? '')

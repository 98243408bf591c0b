import type { Cast } from './cast.ts'
import type { Member } from './member.ts'

/** Roles of those who speak for another. */
const MOUTHPIECES = new Set([
  'spokesperson',
  'lawyer',
  'attorney',
  'solicitor',
  'barrister',
  'counsel',
  'representative',
  'agent',
  'publicist',
])

/** Whether one speaks for another by office. */
export const isMouthpiece = (member: Member): boolean =>
  member.roles.some(({ head, text }) => MOUTHPIECES.has(head) && text !== '' && !IN_CONGRESS.test(text))

/** A representative of the voters is none of somebody's. */
const IN_CONGRESS = /congress(?:wo)?m[ae]n$/i

/** A lawyer of Delhi does not speak for India. */
const isLawyer = (member: Member): boolean => !member.roles.some(({ head }) => head === 'spokesperson' || head === 'agent')

/** Whom a spokesperson or a lawyer speaks for: a body or a person of the page; null where the page names none. */
export function spokenFor(cast: Cast, member: Member): Member | null {
  if (member.affiliation === null || !isMouthpiece(member)) return null
  const name = member.affiliation.toLowerCase()
  const found = cast.body(name) ?? cast.fullName(name)
  return found === member || (found?.country && isLawyer(member)) ? null : found
}

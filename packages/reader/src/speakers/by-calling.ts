import type { Description } from './description.ts'
import { isCallingWord, isKin, isOffice } from './lexicon.ts'
import { MILITARY } from './lists/titles.ts'
import { agrees, type Member } from './member.ts'
import type { Scene } from './scene.ts'

const MILITARY_WORDS = new Set(['defense', 'military', 'army', 'commander', 'navy', 'general', 'force'])
const LEGISLATORS = new Set(['mp', 'msp', 'mep', 'mla', 'senator', 'representative', 'lawmaker', 'legislator', 'councillor', 'delegate'])
/** Offices by which a politician just named without one is called. */
const POLITICAL = new Set([
  ...LEGISLATORS,
  'minister',
  'mayor',
  'governor',
  'secretary',
  'premier',
  'chancellor',
  'ambassador',
  'envoy',
  'nominee',
  'candidate',
])

/** A role that nobody is known to hold, and a person of whom no role is known: one, where title or manner of speech makes the link and
 *  nobody else stands near. `General Ashtiani … the defence minister`; `Maria Lind … the former teacher`.
 *  @returns undefined where nobody, or more than one, is so called */
export function calledBy({ timeline }: Scene, description: Description, teller: Member | null): Member | undefined {
  const role = description.roles[0]
  if (!role || isKin(role.head)) return undefined
  const isMilitary = [...role.words].some((word) => MILITARY_WORDS.has(word))
  const isCalling = isCallingWord(role.head) && !isOffice(role.head) && !/ of /.test(role.text)
  const isPolitical = POLITICAL.has(role.head) && !/ of /.test(role.text)
  if (!isMilitary && !isCalling && !isPolitical) return undefined
  const fits = (member: Member) => {
    if (member === teller || member.kind !== 'person' || member.isPlural || !member.name || !agrees(member, description)) return false
    const known = member.roles.filter(({ text }) => text !== '')
    if (isMilitary) return known.length === 0 && isSoldier(member)
    if (isPolitical) return known.every(({ head }) => head === 'spokesperson' && LEGISLATORS.has(role.head))
    return !known.some(({ head }) => isOffice(head) && !isOffice(role.head) && isOnlyOffice(head))
  }
  const near = [...timeline.before(description.span[0], fits, isMilitary ? 3 : 2)].map(({ member }) => member)
  // a single word of which nothing else is known may be a club or a town
  const sure = near.filter(({ name, title, sex }) => (name?.words.length ?? 0) > 1 || title !== null || sex !== null)
  const [only, ...others] = isMilitary ? near : sure
  return others.length === 0 ? only : undefined
}

const isSoldier = ({ title }: Member): boolean =>
  title !== null && MILITARY.has(title.toLowerCase().replace(/\.$/, '').split(' ')[0] as string)

/** Words of state that exclude another calling: a minister is not `the goalkeeper` of the page. */
const isOnlyOffice = (head: string): boolean => ['minister', 'judge', 'president', 'mayor', 'spokesperson', 'prosecutor'].includes(head)

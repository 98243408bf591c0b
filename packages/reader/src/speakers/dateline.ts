import { SHORT_STATES, US_STATES } from './lists/capitals.ts'
import { PROVINCES } from './lists/provinces.ts'
import type { Member } from './member.ts'

/** Tells the country of who holds a local office, or keeps the peace, where the page's dateline names a state or a province: `FENN HARBOR, Ohio (AP) —`.
 *  @returns null where the dateline names none, and for everybody else: a guest can be from anywhere */
export function countryByDateline(text: string): (member: Member) => string | null {
  const printed = DATELINE.exec(text.slice(0, OPENING))?.[1]?.replace(/\.$/, '').toLowerCase()
  const country = printed === undefined ? null : countryOfState(printed)
  return (member) => (country !== null && isLocal(member) ? country : null)
}

/** A town, a comma, a state, perhaps an agency in brackets, and a dash, as a line begins. */
const DATELINE = /^(?:\p{Lu}[\p{L}.’'-]*[ -]?){1,4}, (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})(?: \([^()\n]{1,40}\))? ?(?:[—–]|--| - )/mu
/** A dateline stands behind a headline and a by-line at most. */
const OPENING = 1500

const countryOfState = (state: string): string | null =>
  US_STATES.has(state) || SHORT_STATES.has(state) ? 'US' : PROVINCES.has(state) ? 'CA' : null

/** Whether somebody sits where a state or a town has put him, or a body is one of theirs. */
const isLocal = ({ kind, roles, heads, name, noun }: Member): boolean =>
  kind === 'organisation'
    ? LOCAL_BODY.test(name?.text ?? noun ?? '')
    : kind === 'person' && ([...heads].some((head) => LOCAL_OFFICES.has(head)) || roles.some(({ text }) => LOCAL_OFFICE.test(text)))

const LOCAL_OFFICES = new Set([
  'mayor',
  'sheriff',
  'governor',
  'councillor',
  'selectman',
  'alderman',
  'senator',
  'congressman',
  'congresswoman',
])
const LOCAL_OFFICE =
  /\b(?:(?:police|fire) chief|chief of police|district attorney|fire marshal|state (?:representative|trooper)|county (?:clerk|judge|commissioner))\b/i
const LOCAL_BODY =
  /\b(?:police|sheriff[’']s|(?:fire|provincial|county|city|state) (?:\p{L}+ )*(?:department|agency|office|bureau|council))\b/iu

import type { Span, Speaker } from '@onrecord/record'
import { lemma } from './lexicon.ts'
import { COUNTRIES_BY_CODE } from './lists/countries.ts'
import type { Member } from './member.ts'

/** A member of the cast as a speaker of the record. A body without a name is called as the page calls it. */
export function speakerOf(text: string, member: Member, id: string, mentions: readonly Span[]): Speaker {
  const { kind, title, roles, country, noun } = member
  const isBody = kind === 'organisation'
  const told = roles.filter((role) => role.text !== '')
  const roleText = (told.find((role) => role.text !== title) ?? told[0])?.text ?? null
  const isOfCountry = country !== null && roles.some(({ head }) => STATE_OFFICES.has(head))
  return {
    id,
    kind,
    name: member.name?.text ?? (isBody ? (noun ?? spanText(text, mentions)) : null),
    title: title ?? null,
    role: isBody && !member.name ? null : (roleText ?? (member.name && !isBody ? null : noun)),
    affiliation: member.affiliation ?? (isOfCountry ? (COUNTRIES_BY_CODE.get(country)?.name ?? null) : null),
    country,
    mentions: mentions.map(([start, end]) => [start, end]),
  }
}

const spanText = (text: string, [first]: readonly Span[]) => (first ? text.slice(first[0], first[1]) : null)

/** Offices of a state: who holds one for a country speaks for it. */
const STATE_OFFICES = new Set(
  ['minister', 'president', 'chancellor', 'ambassador', 'king', 'queen', 'premier', 'secretary', 'envoy'].map(lemma),
)

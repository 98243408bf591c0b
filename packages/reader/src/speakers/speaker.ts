import type { Span, Speaker } from '@onrecord/record'
import { anonymityOf } from './anonymity.ts'
import { lemma } from './lexicon.ts'
import { COUNTRIES_BY_CODE } from './lists/countries.ts'
import type { Member } from './member.ts'
import type { Outline } from './outline.ts'
import { spansRead } from './read-from.ts'

/** What a speaker's other entries are called. */
export type Linked = {
  readonly members: readonly string[]
  readonly onBehalfOf: string | null
  /** What it says, in order. */
  readonly contents: readonly Span[]
}

/** A member of the cast as a speaker of the record. A body without a name is called as the page calls it. */
export function speakerOf(text: string, outline: Outline, member: Member, id: string, mentions: readonly Span[], linked: Linked): Speaker {
  const { kind, title, roles, country, noun } = member
  const isBody = kind === 'organisation'
  const printed = roles.filter((role) => role.text !== '')
  const roleText = (printed.find((role) => role.text !== title) ?? printed[0])?.text ?? null
  const isOfCountry = country !== null && roles.some(({ head }) => STATE_OFFICES.has(head))
  const told = {
    name: member.name?.text ?? (isBody ? (noun ?? spanText(text, mentions)) : null),
    title: title ?? null,
    role: isBody && !member.name ? null : (roleText ?? (member.name && !isBody ? null : asRole(noun))),
    affiliation: member.affiliation ?? (isOfCountry ? (COUNTRIES_BY_CODE.get(country)?.name ?? null) : null),
    country,
  }
  return {
    id,
    kind,
    ...told,
    spans: spansRead(text, told, [...mentions, ...member.phrases]),
    members: [...linked.members],
    onBehalfOf: linked.onBehalfOf,
    anonymity: kind === 'anonymous' ? anonymityOf(text, outline, mentions, linked.contents) : null,
    mentions: mentions.map(([start, end]) => [start, end]),
  }
}

/** A noun as a role; a count or a pronoun is none. */
const asRole = (noun: string | null): string | null =>
  noun && /^(?:\p{L}+)/u.test(noun) && !NO_ROLES.has(noun.toLowerCase()) ? noun : null
const NO_ROLES = new Set([
  'them',
  'one',
  'another',
  'other',
  'others',
  'some',
  'two',
  'three',
  'both',
  'many',
  'most',
  'few',
  'several',
  'us',
  'it',
])

const spanText = (text: string, [first]: readonly Span[]) => (first ? text.slice(first[0], first[1]) : null)

/** Offices of a state: who holds one for a country speaks for it. */
const STATE_OFFICES = new Set(
  ['minister', 'president', 'chancellor', 'ambassador', 'king', 'queen', 'premier', 'secretary', 'envoy'].map(lemma),
)

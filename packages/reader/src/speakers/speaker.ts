import type { Span, Speaker, SpeakerKind } from '@onrecord/record'
import { anonymityOf } from './anonymity.ts'
import { isBusinessWord } from './body.ts'
import type { Role } from './description.ts'
import { demonymOf, isDocument, isFirstName, isKin, lemma } from './lexicon.ts'
import { COUNTRIES_BY_CODE } from './lists/countries.ts'
import { QUANTITIES } from './lists/function-words.ts'
import type { Member } from './member.ts'
import { calledAs } from './nameless-body.ts'
import type { Outline } from './outline.ts'
import { spansRead } from './read-from.ts'
import { TENS } from './share.ts'

/** What a speaker's other entries are called. */
export type Linked = {
  readonly members: readonly string[]
  readonly onBehalfOf: string | null
  /** What it says, in order. */
  readonly contents: readonly Span[]
}

/** A member of the cast as a speaker of the record. A body without a name is called as the page calls it. */
export function speakerOf(text: string, outline: Outline, member: Member, id: string, mentions: readonly Span[], linked: Linked): Speaker {
  const { title, roles, country, noun } = member
  const kind = kindOf(text, member)
  const isBody = kind === 'organisation'
  const role = roleOf(member, isBody)
  const isOfCountry =
    country !== null && roles.some(({ head, text: office }) => STATE_OFFICES.has(head) || /^(?:\p{L}+ )?attorney general$/iu.test(office))
  const told = {
    name: nameOf(text, member, isBody, mentions),
    title: title ?? null,
    role: role ?? (isBody || member.name || member.parties.length > 0 ? null : asRole(noun)),
    affiliation: (isRelated(member) ? null : member.affiliation) ?? (isOfCountry ? (COUNTRIES_BY_CODE.get(country)?.name ?? null) : null),
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

/** A single word of which nothing else is known is a body where the page speaks of being in it, or at it (`Northreach`), or where it is spelt as no
 *  person's name (`StoryLab`). The label of a turn is a person. */
function kindOf(text: string, { kind, isUnsure, isPlaced, name, sex, title, phrases }: Member): SpeakerKind {
  const isBody =
    kind === 'person' &&
    isUnsure &&
    name?.words.length === 1 &&
    (isPlaced || /\p{Ll}\p{Lu}|\d/u.test(name.text)) &&
    sex === null &&
    title === null &&
    !isFirstName(name.text) &&
    !phrases.some(([start, end]) => text[end] === ':' && (start === 0 || text[start - 1] === '\n'))
  return isBody ? 'organisation' : kind
}

/** The name that the page gives; of people who speak as one theirs, if all have one; of a body without a name what the page calls it. */
function nameOf(
  text: string,
  { name, parties, affiliation, heads, introduced, isBare }: Member,
  isBody: boolean,
  mentions: readonly Span[],
): string | null {
  if (name) return name.text
  const names = parties.flatMap((party) => party.name?.text ?? [])
  if (names.length > 1 && names.length === parties.length) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const isPaper = [...heads].some((head) => isDocument({ lower: head }))
  if (!isBody) return null
  // a headline's `commission` is the story's electoral commission
  const called = [introduced, ...(isBare ? mentions : [])].map((span) => calledAs(text, span, affiliation !== null && !isPaper))
  return called.find((words) => words !== null && / /.test(words)) ?? called[0] ?? null
}

/** The weightiest role that the page prints: an office or a calling before whose kin or rival somebody is, and no man or woman where there is a name. */
function roleOf({ roles, title, name, noun }: Member, isBody: boolean): string | null {
  if (isBody && !name) return null
  const printed = roles.filter(
    ({ text, head }) =>
      text !== '' && !AGE.test(head) && !/^most /i.test(text) && !(name && PLAIN.has(head) && !/^(?:first|right-hand|front)\b/i.test(text)),
  )
  const own = printed.filter(({ text }) => text !== title)
  const byName = own.filter(({ isTold }) => !isTold)
  const isWeighty = ({ head }: Role) => !isKin(head) && !RELATIVE.has(head)
  const role = byName.find(isWeighty) ?? own.find(isWeighty) ?? own[0] ?? printed[0]
  return role?.text ?? (isBody && noun ? asRole(kindOfBody(ofBody(noun))) : null)
}
const AGE = /^\d+-year-old$/
const PLAIN = new Set(['man', 'woman', 'boy', 'girl', 'person', 'guy', 'lady', 'gentleman', 'lad'])
/** What somebody is to another of the page, or one of many: told where no office or calling is. */
const RELATIVE = new Set([
  'rival',
  'opponent',
  'colleague',
  'host',
  'guest',
  'counterpart',
  'ally',
  'critic',
  'supporter',
  'successor',
  'predecessor',
  'client',
  'native',
  'challenger',
  'co-author',
  'fellow',
  'republican',
  'democrat',
  'conservative',
  'liberal',
  'billionaire',
  'millionaire',
])

const SIDING = new Set(['challenger', 'supporter', 'backer', 'ally', 'critic', 'opponent', 'rival', 'fan', 'friend'])

/** What a body with a name is, without its people or its place in a row: `the French newspaper Le Cap`, `a second bidder, Fenn Trust`. */
const ofBody = (noun: string): string => {
  const [first = '', ...rest] = noun.split(' ')
  const isAside = /^\p{Lu}/u.test(first) ? demonymOf(first) !== null || /[a-z](?:ian|ean|ese|ish)$/.test(first) : ORDINALS.has(first)
  return isAside && rest.length > 0 ? rest.join(' ') : noun
}
/** What says only whose a body is, or how it is run, is no role: `the state Bureau`, `the church-run Network`. */
const kindOfBody = (noun: string): string | null =>
  /(?:^|\s)(?:state|county|city|federal|national|\p{Ll}+-(?:run|led|backed|owned|funded|based))$/u.test(noun) ? null : noun
const ORDINALS = new Set('first second third other new own main biggest largest'.split(' '))

/** A body told by whose it is does not belong there: `the company's rival Fenn Foods`, `her insurers, Dale Mutual`. */
const isRelated = ({ kind, name, title, heads, roles }: Member): boolean =>
  // `a Lund supporter`
  (name !== null &&
    roles.some(({ head }) => SIDING.has(head)) &&
    roles.every(({ head, text }) => text === '' || text === title || SIDING.has(head))) ||
  (kind === 'organisation' && name !== null && [...heads].some((head) => RELATIVE.has(head) || isBusinessWord(head))) ||
  heads.has('family')

/** `Unnamed security source`, `second diplomat`: that a name is lacking, or a place in a row, is no role. */
const ASIDE = /^(?:unnamed|unidentified|anonymous|second|third|fourth|other|same) (?=\p{L})/iu
/** A noun as a role; a count or a pronoun is none. */
const asRole = (noun: string | null): string | null =>
  noun &&
  /^(?:\p{L}+)/u.test(noun) &&
  !NO_ROLES.has(noun.toLowerCase()) &&
  !QUANTITIES.has(firstWord(noun)) &&
  !TENS.test(firstWord(noun)) &&
  !SHARE_ALONE.test(noun) &&
  !OPENS_COMPLEMENT.test(noun)
    ? noun.replace(ASIDE, '')
    : null
const firstWord = (noun: string): string => (noun.split(' ', 1)[0] as string).toLowerCase()
/** `Per cent of them` */
const SHARE_ALONE = /(?:^|\s)(?:per ?cent|half|thirds?|quarters?|majority|minority)(?: of (?:them|us|those|whom))?(?:\s[–—-].*)?$/i
const OPENS_COMPLEMENT = /^(?:in|of|on|at|from|among|with|who)\s/i
const NO_ROLES = new Set(['them', 'one', 'another', 'others', 'us', 'it'])

/** Offices of a state: who holds one for a country speaks for it. */
const STATE_OFFICES = new Set(
  ['minister', 'president', 'chancellor', 'ambassador', 'king', 'queen', 'premier', 'secretary', 'envoy', 'spokesperson', 'official'].map(
    lemma,
  ),
)

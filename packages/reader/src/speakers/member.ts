import type { Span, SpeakerKind } from '@onrecord/record'
import type { Description, Name, Role } from './description.ts'
import { isBody, isHonorific, isOffice, isSuffix, lemma, type Sex } from './lexicon.ts'
import { MILITARY } from './lists/titles.ts'
import { tokensOf } from './tokens.ts'

/** One of the page's cast while it is being read: what all mentions so far say together. */
export type Member = {
  kind: SpeakerKind
  name: Name | null
  title: string | null
  roles: Role[]
  affiliation: string | null
  country: string | null
  sex: Sex
  isPlural: boolean
  /** Common nouns that mean it, as lemmas. */
  readonly heads: Set<string>
  noun: string | null
  /** Nothing yet tells whether the name is a person's. */
  isUnsure: boolean
  /** The phrase that introduces it: its fullest name, or its first mention. */
  introduced: Span
  /** Where the latest mention read so far starts. */
  lastAt: number
  /** Every phrase that something was read from. */
  readonly phrases: Span[]
  /** Who they are, where two or more speak as one. */
  readonly parties: readonly Member[]
}

export function memberOf(description: Description, introduced: Span, parties: readonly Member[] = []): Member {
  const member: Member = {
    kind: description.kind,
    name: null,
    title: null,
    roles: [],
    affiliation: null,
    country: null,
    sex: null,
    isPlural: description.isPlural,
    heads: new Set(),
    noun: null,
    isUnsure: description.isUnsure,
    introduced,
    lastAt: -1,
    phrases: [],
    parties,
  }
  enrich(member, description, introduced)
  return member
}

/** Adds what one more description says; what is known already stays, except that a fuller name and a weightier title win. */
export function enrich(member: Member, description: Description, introduced: Span): void {
  const { name, roles, head } = description
  member.phrases.push(description.span)
  if (name && (member.name === null || isFuller(name, member.name))) {
    member.name = name
    member.introduced = introduced
  }
  if (description.title && (member.title === null || (isPlainTitle(member.title) && !isPlainTitle(description.title))))
    member.title = description.title
  for (const role of roles) {
    const fuller = member.roles.findIndex((known) => known.head === role.head && [...known.words].every((word) => role.words.has(word)))
    if (fuller < 0 && !member.roles.some((known) => known.head === role.head && [...role.words].every((word) => known.words.has(word))))
      member.roles.push(role)
    else if (fuller >= 0 && (member.roles[fuller] as Role).text === '' && role.text !== '') member.roles.push(role)
    else if (fuller >= 0 && role.text.length > (member.roles[fuller] as Role).text.length) member.roles[fuller] = role
    member.heads.add(role.head)
  }
  if (head) member.heads.add(head)
  if (name && description.kind === 'organisation')
    for (const token of tokensOf(name.text)) if (isBody(token) || isSuffix(token)) member.heads.add(lemma(token.lower))
  member.affiliation ??= description.affiliation
  member.country ??= description.country
  member.sex ??= description.sex
  member.noun ??= description.noun
  if (!description.isUnsure && name) {
    if (member.isUnsure) member.kind = description.kind
    member.isUnsure = false
  }
  if (member.isUnsure && (member.sex || member.roles.length > 0) && member.kind !== 'organisation') {
    member.isUnsure = false
    member.kind = 'person'
  }
}

/** `Ali Mahmoud Abbas` is fuller than `Ali Abbas` and than `Abbas`; a longer name that starts otherwise has caught a word of its sentence. */
const isFuller = (a: Name, b: Name): boolean => a.words.length > b.words.length && (b.words.length === 1 || a.words[0] === b.words[0])

const isPlainTitle = (title: string): boolean => tokensOf(title).every(isHonorific)

/** Whether a description and a member can be one: no country, sex or office of theirs rules it out. */
export function agrees(member: Member, { country, sex, roles, affiliation }: Description): boolean {
  if (country && member.country && country !== member.country) return false
  if (sex && member.sex && sex !== member.sex) return false
  const role = roles.find(({ text }) => text !== '') ?? roles[0]
  const same = role && member.roles.filter(({ head }) => head === role.head)
  if (same && same.length > 0 && !same.some((known) => isPartOf(known, role) || isPartOf(role, known))) return false
  return !(
    affiliation &&
    member.affiliation &&
    role &&
    isOffice(role.head) &&
    !shareWord(affiliation, member.affiliation) &&
    !(country && country === member.country)
  )
}

// a title alone (`Professor Vestergaard`) does not make somebody the professor of hydrography
const isPartOf = (a: Role, b: Role): boolean =>
  [...a.words].every((word) => b.words.has(word) || word === 'former') && (a.text !== '' || b.words.size === 1 || MILITARY.has(a.head))

const shareWord = (a: string, b: string): boolean => {
  const words = new Set(tokensOf(a.toLowerCase()).map(({ lower }) => lower))
  return tokensOf(b.toLowerCase()).some(({ lower }) => lower.length > 2 && words.has(lower))
}

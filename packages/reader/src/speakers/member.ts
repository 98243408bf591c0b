import type { Span, SpeakerKind } from '@onrecord/record'
import type { Description, Name, Role } from './description.ts'
import { isBody, isDocument, isFirstName, isHonorific, isOffice, isSuffix, lemma, type Sex } from './lexicon.ts'
import { US_STATES } from './lists/capitals.ts'
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
  /** A common noun without article or any other word, as headlines have it. */
  readonly isBare: boolean
  noun: string | null
  /** Nothing yet tells whether the name is a person's. */
  isUnsure: boolean
  /** The name stands behind `in`, `near` or `at`, or is what somebody else belongs to. */
  isPlaced: boolean
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
    isBare: description.article === 'none' && description.noun !== null && !/\s/.test(description.noun) && !description.isPlural,
    isUnsure: description.isUnsure,
    isPlaced: false,
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
  // `a draft report` is `the draft` as well
  if (head && isDocument({ lower: head }))
    for (const { lower } of tokensOf(upTo(description.noun ?? '', head))) if (isDocument({ lower })) member.heads.add(lemma(lower))
  if (name && description.kind === 'organisation')
    for (const token of tokensOf(name.text)) if (isBody(token) || isSuffix(token)) member.heads.add(lemma(token.lower))
  member.affiliation ??= description.affiliation
  member.country ??= description.country
  member.sex ??= description.sex
  member.noun ??= description.noun
  member.isPlaced ||= description.isUnsure && description.kind === 'organisation'
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

/** What of a phrase stands before a word that begins so. */
function upTo(phrase: string, beginning: string): string {
  const lower = phrase.toLowerCase()
  for (let at = lower.indexOf(beginning); at >= 0; at = lower.indexOf(beginning, at + 1))
    if (!/\w/.test(lower[at - 1] ?? '')) return phrase.slice(0, at)
  return phrase
}

const isPlainTitle = (title: string): boolean => tokensOf(title).every(isHonorific)

/** Whether a description and a member can be one: no country, sex or office of theirs rules it out. */
export function agrees(member: Member, { country, sex, roles, affiliation: body }: Description): boolean {
  // `the hospital` can have a name by now
  const affiliation = body !== null && /\p{Lu}/u.test(body) ? body : null
  if (country && member.country && country !== member.country) return false
  if (sex && member.sex && sex !== member.sex) return false
  if (affiliation && member.affiliation && areOtherStates(affiliation, member.affiliation)) return false
  const role = roles.find(({ text }) => text !== '') ?? roles[0]
  if (
    role?.head === 'attorney' &&
    isProsecuting(role) !== member.roles.filter(({ head }) => head === 'attorney').some(isProsecuting) &&
    member.heads.has('attorney')
  )
    return false
  // the secretary is no press secretary
  if (role?.head === 'secretary' && member.heads.has('secretary') && isPress(role) !== secretariesOf(member).every(isPress)) return false
  if (role?.head === 'minister' && isPrime(role) !== isPrimeMinister(member, role)) return false
  const same = role && member.roles.filter(({ head }) => head === role.head)
  if (same && same.length > 0 && !same.some((known) => isPartOf(known, role) || isPartOf(role, known))) return false
  // the deputy leader is not the leader
  if (role && same && same.length > 0 && same.every(isDeputy) !== isDeputy(role)) return false
  return !(
    affiliation &&
    member.affiliation &&
    /\p{Lu}/u.test(member.affiliation) &&
    role &&
    isOffice(role.head) &&
    !shareWord(affiliation, member.affiliation) &&
    !(country && country === member.country)
  )
}

/** `The Vermont senator` is not the senator of Ohio. */
const areOtherStates = (a: string, b: string): boolean => a !== b && US_STATES.has(a.toLowerCase()) && US_STATES.has(b.toLowerCase())

// `Bram's attorney` is never the district attorney
const isProsecuting = ({ words }: Role): boolean => words.has('district') || words.has('state') || words.has('prosecuting')
const secretariesOf = ({ roles }: Member): readonly Role[] => roles.filter(({ head, text }) => head === 'secretary' && text !== '')
const isPress = ({ words }: Role): boolean => words.has('press') || words.has('private')
const isPrime = ({ words }: Role): boolean => words.has('prime')

const isDeputy = ({ words }: Role): boolean => words.has('deputy') || words.has('vice') || words.has('assistant')

/** Whether a member is the prime minister, so that `the minister` is another one; what it is called where it is no minister. */
function isPrimeMinister({ roles }: Member, asked: Role): boolean {
  const ministers = roles.filter(({ head, text }) => head === 'minister' && text !== '')
  return ministers.length > 0 ? ministers.some(isPrime) : isPrime(asked)
}

// a title alone (`Professor Vestergaard`) does not make somebody the professor of hydrography
const isPartOf = (a: Role, b: Role): boolean =>
  [...a.words].every((word) => b.words.has(word) || word === 'former') && (a.text !== '' || b.words.size === 1 || MILITARY.has(a.head))

/** `Cody Bram` and `Tyler Bram`: one surname, two people. */
function areKin(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')]
  const isTwice = one.length > 1 && other.length > 1 && one.at(-1) === other.at(-1) && one[0] !== other[0]
  return isTwice && isFirstName(one[0] as string) && isFirstName(other[0] as string)
}

/** Whether a phrase says of somebody or something that it is another's: `Murphy’s campaign`, `Rubio’s campaign`. */
export const isOfOther = (member: Member, { affiliation }: Description): boolean =>
  affiliation !== null && member.affiliation !== null && !shareWord(affiliation, member.affiliation)

const shareWord = (a: string, b: string): boolean => {
  if (areKin(a, b)) return false
  const words = new Set(tokensOf(a.toLowerCase()).map(({ lower }) => lower))
  return tokensOf(b.toLowerCase()).some(({ lower }) => lower.length > 2 && words.has(lower))
}

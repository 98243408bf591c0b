import { isBusinessWord } from './body.ts'
import type { Cast } from './cast.ts'
import { countryOf } from './lexicon.ts'
import type { Member } from './member.ts'
import type { Scene } from './scene.ts'

/** Words that any firm can be called by; a word for what one makes is said of a firm of the same paragraph only. */
const COMPANY_WORDS = new Set([
  'company',
  'business',
  'group',
  'organisation',
  'organization',
  'charity',
  'association',
  'outlet',
  'club',
  'newspaper',
  'publisher',
  'maker',
  'operator',
])

export const isAnyCompany = (head: string): boolean => COMPANY_WORDS.has(head)
export const isCompanyWord = (head: string): boolean => isAnyCompany(head) || isBusinessWord(head)

/** Whether a word is said of firms alone: a union or a school is an organisation, and no firm. */
const isFirmWord = (head: string): boolean => head === 'company' || head === 'business' || isBusinessWord(head)
const NO_FIRMS = new Set(['union', 'party', 'association', 'federation', 'school', 'college', 'hospital', 'church', 'league'])
const PUBLIC = new Set([
  'ministry',
  'department',
  'council',
  'court',
  'government',
  'committee',
  'commission',
  'agency',
  'parliament',
  'university',
  'authority',
  'inquiry',
  'state',
  'army',
  'police',
  'force',
])

/** Whether a word for a company can mean a body by what is known of it. */
function canBe(cast: Cast, head: string, { kind, heads, country, name, isUnsure, isPlaced }: Member): boolean {
  const isFirm = isFirmWord(head)
  return (
    kind === 'organisation' &&
    name !== null &&
    // a town that somebody is in has no chief executive
    (!(isUnsure && isPlaced) || [...cast.headed('executive')].some(({ affiliation }) => affiliation === name.text)) &&
    // a state
    (country === null || countryOf(name.text) === null) &&
    !(head === 'association' && heads.size > 0) &&
    ![...heads].some((word) => PUBLIC.has(word) || (isFirm && NO_FIRMS.has(word)))
  )
}

/** The nearest body before a place that a word for a company can mean. */
export function companyBefore({ cast, timeline }: Scene, head: string, at: number, paragraphs?: number): Member | null {
  const near = [...timeline.before(at, (member) => canBe(cast, head, member), paragraphs)]
  return (near.find(({ isSource }) => isSource) ?? near[0])?.member ?? null
}

/** The body that was last a subject or a speaker in this paragraph, or in the sentence before: `Framewise said so. The company added …`. */
export function companyRisen({ cast, timeline, outline }: Scene, head: string, at: number): Member | null {
  const isClose = (place: number) =>
    outline.paragraph(place) === outline.paragraph(at) || outline.sentence(at) - outline.sentence(place) <= 1
  const near = timeline.before(
    at,
    (member) => member.kind === 'organisation' && !member.isPlural && (canBe(cast, head, member) || member.heads.has(head)),
    1,
  )
  for (const { member, isSource, isSubject, isInContent, at: place } of near)
    if ((isSource || isSubject) && !isInContent) return isClose(place) ? member : null
  return null
}

/** The firm that who stands before leads or speaks for, where the page names it beside them only: `Corva’s chief executive, Ada Moy`. */
export function companyServed({ cast, timeline }: Scene, head: string, at: number): Member | null {
  const bodyOf = ({ kind, affiliation, heads }: Member): Member | null =>
    kind === 'person' && affiliation !== null && [...heads].some((word) => SERVING_FIRMS.has(word))
      ? cast.body(affiliation.toLowerCase())
      : null
  const fits = (member: Member) => {
    const body = bodyOf(member)
    return body !== null && canBe(cast, head, body)
  }
  for (const { member } of timeline.before(at, fits)) return bodyOf(member)
  return null
}

/** Offices that firms have. */
const SERVING_FIRMS = new Set(['executive', 'officer', 'chair', 'founder', 'spokesperson', 'manager', 'director'])

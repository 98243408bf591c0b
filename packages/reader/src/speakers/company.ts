import { isBusinessWord } from './body.ts'
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
])

/** The nearest body before a place that a word for a company can mean. */
export function companyBefore({ timeline }: Scene, head: string, at: number, paragraphs?: number): Member | null {
  const isFirm = isFirmWord(head)
  const isCompany = ({ kind, heads, country, name, isUnsure, isPlaced }: Member) =>
    kind === 'organisation' &&
    // a town that somebody is in
    !(isUnsure && isPlaced) &&
    name !== null &&
    country === null &&
    !(head === 'association' && heads.size > 0) &&
    ![...heads].some((word) => PUBLIC.has(word) || (isFirm && NO_FIRMS.has(word)))
  const near = [...timeline.before(at, isCompany, paragraphs)]
  return (near.find(({ isSource }) => isSource) ?? near[0])?.member ?? null
}

import type { Description } from './description.ts'
import { isOfOther, type Member } from './member.ts'
import type { Scene } from './scene.ts'

/** Paragraphs within which another noun can mean who stood there last. */
const NEAR = 2

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']

const OTHER = /^other\b/i

/** The source without a name that a noun means again: `the official` is the latest one, `the first official` the first. */
export function sameWithheld({ cast, timeline }: Scene, description: Description): Member | null {
  const { head, article, isPlural, span, noun } = description
  if (head === null || article === 'indefinite') return null
  const known = [...cast.headed(head)].filter(
    (member) =>
      member.kind === 'anonymous' && member.isPlural === isPlural && !isOfOther(member, description) && !isOtherCrowd(member, description),
  )
  // `the other aide` is not the one who spoke
  if (OTHER.test(noun ?? '')) return known.find((member) => member.noun?.toLowerCase() === noun?.toLowerCase()) ?? null
  const place = ORDINALS.indexOf(noun?.split(' ', 1)[0]?.toLowerCase() ?? '')
  if (place >= 0) return known[place] ?? null
  const named = known.filter((member) => member.noun?.toLowerCase() === noun?.toLowerCase())
  const set = new Set(named.length > 0 ? named : known)
  for (const { member } of timeline.before(span[0], (member) => set.has(member))) return member
  return [...set][0] ?? null
}

/** `People close to Lind`, after two people who know the accounts, or `sources` after `police sources`: told by what else they are. */
const isOtherCrowd = (member: Member, { article, isPlural, noun }: Description): boolean =>
  article === 'none' &&
  isPlural &&
  noun !== null &&
  (/ /.test(noun) || / /.test(member.noun ?? '')) &&
  noun.toLowerCase() !== member.noun?.toLowerCase()

/** `The pal`: the latest source without a name, where no other noun was used of it. */
export function latestWithheld({ timeline }: Scene, { article, span, isPlural, noun }: Description): Member | null {
  if (article !== 'definite' || isPlural || OTHER.test(noun ?? '')) return null
  for (const { member } of timeline.before(span[0], ({ kind, isPlural }) => kind === 'anonymous' && !isPlural, NEAR)) return member
  return null
}

import type { Description } from './description.ts'
import type { Member } from './member.ts'
import type { Scene } from './scene.ts'

/** Paragraphs within which another noun can mean who stood there last. */
const NEAR = 2

/** The source without a name that a noun means again: `the official`. */
export function sameWithheld({ cast }: Scene, { head, article, isPlural }: Description): Member | null {
  if (head === null) return null
  for (const member of cast.headed(head))
    if (member.kind === 'anonymous' && article !== 'indefinite' && member.isPlural === isPlural) return member
  return null
}

/** `The pal`: the latest source without a name, where no other noun was used of it. */
export function latestWithheld({ timeline }: Scene, { article, span, isPlural, head, noun }: Description): Member | null {
  if (article !== 'definite' || isPlural || (head === null && noun?.toLowerCase() === 'other')) return null
  for (const { member } of timeline.before(span[0], ({ kind, isPlural }) => kind === 'anonymous' && !isPlural, NEAR)) return member
  return null
}

import { COUNTRIES_BY_CODE } from './lists/countries.ts'
import type { Member } from './member.ts'
import type { Scene } from './scene.ts'

/** Who `we` are in a speaker's mouth: the body spoken for, if the page names it. */
export function weOf({ cast }: Scene, speaker: Member): Member {
  if ((speaker.kind !== 'person' && speaker.kind !== 'anonymous') || speaker.isPlural) return speaker
  const wanted = speaker.affiliation?.toLowerCase() ?? (speaker.country && COUNTRIES_BY_CODE.get(speaker.country)?.name.toLowerCase())
  const body = wanted ? cast.body(wanted) : null
  if (body) return body
  const isOfState = speaker.roles.some(({ head }) => head === 'minister' || head === 'premier')
  const governments = isOfState ? [...cast.headed('government')] : []
  return governments.length === 1 ? (governments[0] as Member) : speaker
}

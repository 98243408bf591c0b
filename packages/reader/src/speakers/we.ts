import { COUNTRIES_BY_CODE } from './lists/countries.ts'
import type { Member } from './member.ts'
import type { Scene } from './scene.ts'

/** Who `we` are in a speaker's mouth: the body spoken for, if the page names it.
 *  @param ofPage  the body of an office that the page gives to none: the company of `chief executive Ada Hale` */
export function weOf({ cast }: Scene, speaker: Member, ofPage: (member: Member) => string | null): Member {
  if ((speaker.kind !== 'person' && speaker.kind !== 'anonymous') || speaker.isPlural) return speaker
  const wanted = speaker.affiliation?.toLowerCase() ?? (speaker.country && COUNTRIES_BY_CODE.get(speaker.country)?.name.toLowerCase())
  const told = wanted ?? ofPage(speaker)?.toLowerCase()
  const body = told ? cast.body(told) : null
  if (body) return body
  const isOfState = speaker.roles.some(({ head }) => head === 'minister' || head === 'premier')
  const governments = isOfState ? [...cast.headed('government')] : []
  return governments.length === 1 ? (governments[0] as Member) : speaker
}

import type { Description } from './description.ts'
import { isOffice } from './lexicon.ts'
import { COUNTRIES_BY_CODE } from './lists/countries.ts'
import type { Member } from './member.ts'
import { possessorOf } from './owner.ts'
import type { Scene } from './scene.ts'

/** Gives `her Portuguese counterpart, Duarte Vilhena,` the office of the one whose counterpart he is. */
export function likeCounterpart(scene: Scene, member: Member, description: Description, isInContent: boolean): void {
  const { roles, owner, span, country } = description
  if (owner === null || !roles.some(({ head }) => head === 'counterpart')) return
  const office = possessorOf(scene, owner, span, isInContent)?.roles.find(({ head, text }) => text !== '' && isOffice(head))
  if (!office) return
  const state = country === null ? null : (COUNTRIES_BY_CODE.get(country)?.name ?? null)
  scene.cast.learn(member, { ...description, roles: [office], affiliation: description.affiliation ?? state })
}

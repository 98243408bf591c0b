import { calledBy } from './by-calling.ts'
import type { Description } from './description.ts'
import { agrees, type Member } from './member.ts'
import type { Scene } from './scene.ts'

/** Paragraphs within which an epithet can mean who stood there last. */
const NEAR = 2

/** The person that an office, a calling or an epithet means, made where it is new; null where several could be meant.
 *  @param teller  in whose words the phrase stands: no new noun means the one who uses it */
export function holderOf(scene: Scene, description: Description, teller: Member | null): Member | null {
  const { cast } = scene
  const { article, roles, span } = description
  const role = roles[0]
  if (!role) return byEpithet(scene, description, teller) ?? cast.unnamed(description, span)
  if (article === 'indefinite') return someHolder(scene, description)
  const matching = [...cast.headed(role.head)]
    .filter(({ kind, isPlural }) => (kind === 'person' || kind === 'anonymous') && !isPlural)
    .filter((member) => agrees(member, description))
  const chosen = matching.length > 0 ? chosenOf(scene, matching, description) : calledBy(scene, description, teller)
  if (chosen === null) return null
  if (chosen === undefined) return cast.unnamed(description, span)
  cast.learn(chosen, description)
  return chosen
}

/** `A league spokesman`: for whom stands before the word; `a minister` stays without a name. */
function someHolder({ cast }: Scene, description: Description): Member {
  const { roles, affiliation, country, span } = description
  const role = roles[0] as Description['roles'][number]
  const isMouth = role.head === 'spokesperson'
  const isFor = isMouth && (affiliation !== null || country !== null || / /.test(role.text))
  const known = isMouth && affiliation ? [...cast.headed(role.head)].filter((member) => !member.name && agrees(member, description)) : []
  return known[0] ?? cast.unnamed(isFor ? description : { ...description, kind: 'anonymous' }, span)
}

/** Of several that agree: the one whose role is the very same, then the only one that stands in this paragraph or the one before. */
export function chosenOf({ timeline, outline }: Scene, members: readonly Member[], description: Description): Member | null {
  if (members.length === 1) return members[0] as Member
  const country = members.filter((member) => description.country !== null && member.country === description.country)
  const ofCountry = country.length > 0 ? country : members
  const inTime = ofCountry.filter((member) => isFormer(member, description) === description.roles[0]?.words.has('former'))
  const close = inTime.length > 0 ? inTime : ofCountry
  if (close.length === 1) return close[0] as Member
  const set = new Set(close)
  const [nearest, second] = [...timeline.before(description.span[0], (member) => set.has(member))]
  if (!nearest) return null
  return second && outline.paragraph(second.at) === outline.paragraph(nearest.at) ? null : nearest.member
}

/** Whether all that is known of somebody's office is that it is over. */
const isFormer = ({ roles }: Member, { roles: [asked] }: Description): boolean => {
  const same = roles.filter(({ head }) => head === asked?.head)
  return same.length > 0 && same.every(({ words }) => words.has('former'))
}

/** `The Frenchman`: the nearest person of that sex whom no other country is told of. */
function byEpithet({ cast, timeline }: Scene, description: Description, teller: Member | null): Member | null {
  if (description.article !== 'definite' || description.country === null) return null
  const fits = (member: Member) =>
    member !== teller && member.kind === 'person' && member.name !== null && !member.isUnsure && agrees(member, description)
  for (const { member } of timeline.before(description.span[0], fits, NEAR)) {
    cast.learn(member, description)
    return member
  }
  return null
}

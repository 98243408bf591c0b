import type { Description } from './description.ts'
import { isKin } from './lexicon.ts'
import { KINSMEN, KINSWOMEN } from './lists/kinship.ts'
import type { Member } from './member.ts'
import { possessorOf } from './owner.ts'
import { describe } from './phrase.ts'
import { pronounOf } from './pronoun.ts'
import type { Scene } from './scene.ts'

/** What somebody is to the one whose relative he or she is. */
const INVERSE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    mother: ['daughter', 'son', 'child'],
    father: ['daughter', 'son', 'child'],
    parent: ['daughter', 'son', 'child'],
    mum: ['daughter', 'son', 'child'],
    mom: ['daughter', 'son', 'child'],
    dad: ['daughter', 'son', 'child'],
    daughter: ['mother', 'father', 'mum', 'mom', 'dad', 'parent'],
    son: ['mother', 'father', 'mum', 'mom', 'dad', 'parent'],
    husband: ['wife'],
    wife: ['husband'],
    brother: ['brother', 'sister'],
    sister: ['brother', 'sister'],
  }),
)

/** The kinship that a phrase tells; null where it tells none, or not whose. */
const kinshipOf = ({ roles, owner }: Description): string | null =>
  owner === null ? null : (roles.find(({ head }) => isKin(head))?.head ?? null)

/** Whose relative a phrase means: of `Ms Hale's daughter, Eilidh` Ms Hale. */
export function relatedTo(scene: Scene, description: Description, isInContent: boolean): Member | null {
  const { owner, span } = description
  if (owner === null || kinshipOf(description) === null) return null
  const named = NAMED_OWNER.exec(scene.text.slice(span[0], span[0] + owner.length + REACH))?.[1]
  // `Mum's brother`: a capital, and no name
  const described = named === undefined ? null : describe(scene.text, [span[0], span[0] + named.length])
  const found = described?.name ? scene.cast.find(described) : undefined
  return found ?? possessorOf(scene, owner, span, isInContent)
}

/** Enters whose relatives the people of a page are, where a name tells it. */
export function enterRelatives(scene: Scene, named: readonly Description[], members: ReadonlyMap<Description, Member | null>): void {
  for (const description of named) {
    const member = members.get(description)
    if (!member || description.owner === null || pronounOf(description.owner) !== null) continue
    const whose = relatedTo(scene, description, false)
    if (whose && whose !== member) scene.owners.set(member, whose)
  }
}

const NAMED_OWNER = /^((?:\p{Lu}[\p{L}\p{M}.-]*\s?)+)['’]s?\s/u
const REACH = 3

/** Of the people whom a kinship can mean those of whom nobody else is known to be the relative.
 *  @returns one alone where that is the relative of the one asked for, or where that one is his or hers: Eilidh's mother is Ms Hale */
export function relativesOf(scene: Scene, members: readonly Member[], description: Description, whose: Member | null): readonly Member[] {
  const kinship = kinshipOf(description)
  if (whose === null || kinship === null) return members
  const own = members.filter((member) => scene.owners.get(member) === whose)
  if (own.length > 0) return own
  const other = scene.owners.get(whose)
  const sex = KINSMEN.has(kinship) ? 'm' : KINSWOMEN.has(kinship) ? 'f' : null
  const isInverse = whose.roles.some(({ head }) => INVERSE.get(kinship)?.includes(head))
  if (other && isInverse && other.kind === 'person' && (sex === null || other.sex === null || other.sex === sex)) return [other]
  return members.filter((member) => !scene.owners.has(member) && member !== whose)
}

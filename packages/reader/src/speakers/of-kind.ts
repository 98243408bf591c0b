import type { Description } from './description.ts'
import { lemma } from './lexicon.ts'
import { agrees, isOfOther, type Member } from './member.ts'
import type { Scene } from './scene.ts'

/** Paragraphs gone back for a body: it is called by its noun long after it was named. */
const FAR = 40

/** The nearest body or group before a place that a noun can mean, or the first after it.
 *  @param description  of the phrase that the noun heads: what disagrees with it is not meant
 *  @param whose        whom the phrase says that it belongs to */
export function ofKind(scene: Scene, head: string, at: number, description?: Description, whose: Member | null = null): Member | null {
  const { cast, timeline, owners } = scene
  const set = new Set<Member>()
  for (const member of cast.headed(head)) {
    if (member.kind === 'person' || member.kind === 'anonymous') continue
    if (
      description &&
      ((description.isPlural !== member.isPlural && head !== 'researcher') ||
        !agrees(member, description) ||
        isOther(member, description) ||
        isOfOther(member, description))
    )
      continue
    if (whose && (owners.get(member) ?? whose) !== whose) continue
    set.add(member)
  }
  if (set.size === 0) return null
  if (set.size === 1) return [...set][0] as Member
  for (const { member } of timeline.before(at, (member) => set.has(member), FAR)) return member
  return [...set][0] as Member
}

/** Whether a phrase says more than its noun, and something else than the member's phrase: `the health department`, `the fire department`. */
function isOther(member: Member, { noun, head, affiliation }: Description): boolean {
  // `Gov. Hale’s office` is no Sheriff’s Office
  const owner = affiliation?.split(' ').at(-1)
  if (head === 'office' && owner && member.name && /['’]s Office$/.test(member.name.text) && !member.name.text.includes(owner)) return true
  const said = (member.name?.text ?? member.noun ?? '').toLowerCase()
  const wanted = (noun ?? '').toLowerCase().split(/\s+/)
  // `says commission`, as a headline has it, is the electoral commission of the story
  if (member.name === null && member.isBare) return false
  const before = wanted.slice(
    0,
    wanted.findIndex((word) => lemma(word) === head),
  )
  return before.some((word) => word.length > 3 && !/^(?:former|themselves|whole|same|local|own)$/.test(word) && !said.includes(word))
}

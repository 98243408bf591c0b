import type { Description } from './description.ts'
import type { Member } from './member.ts'
import { possessorOf, withOwner } from './owner.ts'
import type { Scene } from './scene.ts'

/** Gives a named member the owner of its role: `its director, Annelie Vogts`. */
export function affiliate(scene: Scene, member: Member, description: Description, isInContent: boolean): void {
  if (member.affiliation === null && member.country === null && isOfSomeBody(scene.text, description))
    member.affiliation = bodyBefore(scene, description)
  if (member.affiliation === null || !/\p{Lu}/u.test(member.affiliation)) {
    const owned = withOwner(scene, description, isInContent)
    member.affiliation = owned.affiliation ?? ownerServed(scene, description, isInContent) ?? member.affiliation
    member.country ??= owned.country
  }
}

/** `His spokesman, Ty Lund,`: the person whom somebody serves, by name. */
function ownerServed(scene: Scene, description: Description, isInContent: boolean): string | null {
  const { owner, roles, span } = description
  if (owner === null || !/^(?:his|her)$/.test(owner) || !roles.some(({ head }) => SERVING.has(head))) return null
  const served = possessorOf(scene, owner, span, isInContent)
  return served?.kind === 'person' ? (served.name?.text ?? null) : null
}

const SERVING = new Set(['spokesperson', 'publicist', 'agent'])

/** The body that this sentence or the one before has just spoken of. */
function bodyBefore({ text, timeline, outline }: Scene, { span: [at] }: Description): string | null {
  const sentence = outline.sentence(at)
  const isBody = ({ kind, name, country }: Member) => kind === 'organisation' && name !== null && !country
  for (const { member, at: place } of timeline.before(at, isBody, 1)) {
    if (outline.sentence(place) < sentence - 1) return null
    // `Tom Lund of Dale Capital sold`: somebody else's body
    if (!WHOSE.test(text.slice(Math.max(0, place - 9), place))) return member.name?.text ?? null
  }
  return null
}

/** `Chair Moira Lund`, `The chief executive, Ada Hale,`: one who stands at the head of what has just been spoken of. */
const isOfSomeBody = (text: string, { article, roles, title, affiliation, span }: Description): boolean =>
  (article === 'none' || article === 'definite' || isSpokesperson(roles)) &&
  affiliation === null &&
  !ONE_OF_MANY.test(text.slice(...span)) &&
  // `Secretary Lund`
  !(title !== null && roles.some(({ head }) => head === 'secretary')) &&
  roles.some(({ head, words }) => LEADING.has(head) && ![...words].some((word) => ABOVE.has(word))) &&
  (article === 'definite' || /^\p{Lu}/u.test(text.slice(span[0], span[0] + 1)))

/** `Ada Hale, an account executive`, `managing director of a group in Paris`. */
const ONE_OF_MANY = /, an? (?!(?:\p{L}+ )?spokes)|\b(?:of|at|for|with) (?:an?|another|one)\b/u

/** `The company disputes it. Tom Hale, a spokesman, said`. */
const isSpokesperson = (roles: Description['roles']): boolean => roles.some(({ head }) => head === 'spokesperson')

const WHOSE = /\b(?:of|at|from) (?:the )?$/

const LEADING = new Set([
  'chair',
  'executive',
  'director',
  'treasurer',
  'secretary',
  'founder',
  'spokesperson',
  'head',
  'manager',
  'editor',
])
/** What makes an office one of a state, of which no body has to be told. */
const ABOVE = new Set(['state', 'foreign', 'home', 'defense', 'health', 'interior', 'press', 'district', 'city', 'county'])

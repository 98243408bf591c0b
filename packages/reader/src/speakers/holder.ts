import { type Besides, calledBy } from './by-calling.ts'
import type { Description } from './description.ts'
import { isOffice } from './lexicon.ts'
import { US_STATES } from './lists/capitals.ts'
import { ALSO_CALLED } from './lists/roles.ts'
import { agrees, isOfOther, type Member } from './member.ts'
import { relatedTo, relativesOf } from './relation.ts'
import { RUNNING } from './running.ts'
import type { Scene } from './scene.ts'

/** Paragraphs within which an epithet can mean who stood there last. */
const NEAR = 2

/** The person that an office, a calling or an epithet means, made where it is new; null where several could be meant.
 *  @param besides  whom it cannot mean */
export function holderOf(scene: Scene, description: Description, besides: Besides, isInContent: boolean): Member | null {
  const { teller } = besides
  const { cast } = scene
  const { article, roles, span } = description
  const role = roles[0]
  if (!role) return byEpithet(scene, description, teller) ?? cast.unnamed(description, span)
  if (article === 'indefinite') return someHolder(scene, description)
  const whose = relatedTo(scene, description, isInContent)
  const able = [...cast.headed(role.head), ...ofSameCalling(scene, description)]
    .filter(({ kind, isPlural }) => (kind === 'person' || kind === 'anonymous') && !isPlural)
    .filter((member) => agrees(member, description) && !isOfNamedOther(member, description) && isOfState(scene, member, description))
  const matching = relativesOf(scene, able, description, whose)
  const chosen =
    matching.length > 0
      ? ((RUNNING.has(role.head) ? nearestRunning(scene, matching, description, besides) : null) ??
        chosenOf(scene, matching, description) ??
        calledSo(scene, matching, description))
      : (calledOtherwise(scene, description, teller) ?? calledBy(scene, description, besides))
  if (chosen === null) return null
  if (chosen === undefined) {
    const member = cast.unnamed(ANYBODY.has(role.head) ? { ...description, kind: 'anonymous' } : description, span)
    if (whose) scene.owners.set(member, whose)
    return member
  }
  if (whose && !scene.owners.has(chosen) && chosen !== whose && scene.owners.get(whose) !== chosen) scene.owners.set(chosen, whose)
  if (isPlain(description)) scene.called.set(role.head, chosen)
  cast.learn(chosen, description)
  return chosen
}

/** `The candidate`, where those who are known for one have not stood near: who has. */
function nearestRunning(scene: Scene, matching: readonly Member[], description: Description, besides: Besides): Member | undefined {
  const { outline } = scene
  const here = outline.paragraph(description.span[0])
  const isNear = matching.some(({ lastAt }) => lastAt >= 0 && here - outline.paragraph(lastAt) <= NEAR)
  return isNear ? undefined : calledBy(scene, description, besides)
}

/** `The president`: a noun and no other word. */
const isPlain = ({ article, noun, roles }: Description): boolean =>
  article === 'definite' && noun?.toLowerCase() === roles[0]?.text.toLowerCase() && !/ /.test(noun ?? ' ')

/** Of several, the one whom the page has called by the noun alone before. */
function calledSo({ called }: Scene, members: readonly Member[], description: Description): Member | null {
  const member = isPlain(description) ? called.get(description.roles[0]?.head ?? '') : undefined
  return member && members.includes(member) ? member : null
}

/** `Her counsel` is not the counsel for the State, who is only named later. */
const isOfNamedOther = (member: Member, { owner, span }: Description): boolean =>
  owner !== null && /^(?:his|her)$/.test(owner) && member.affiliation !== null && member.introduced[0] > span[1]

/** `The Ohio senator`, `the Ohio Republican`: who is told to be of that state, or stands near and is told to be of none. */
function isOfState({ text, outline }: Scene, { affiliation, phrases, lastAt }: Member, description: Description): boolean {
  const state = description.affiliation
  if (state === null || !US_STATES.has(state.toLowerCase()) || affiliation?.includes(state)) return true
  if (phrases.some((phrase) => text.slice(...phrase).includes(state))) return true
  const isNear = lastAt >= 0 && outline.paragraph(description.span[0]) - outline.paragraph(lastAt) < NEAR
  // `Ann Orlow, R-Iowa`
  const isOfOther = phrases.some(([, end]) => /^,? \(?[A-Z]{1,3}-[A-Z]/.test(text.slice(end, end + BRACKET)))
  return isNear && affiliation === null && !isOfOther
}
const BRACKET = 8

/** Who is known by another word for the same: `the pontiff` is the pope. Nobody where several could be. */
function calledOtherwise({ cast, timeline }: Scene, description: Description, teller: Member | null): Member | undefined {
  const { roles, article, span } = description
  const words = article === 'definite' || article === 'possessive' ? (ALSO_CALLED.get(roles[0]?.head ?? '') ?? []) : []
  const able = new Set(words.flatMap((word) => [...cast.headed(word)]))
  const fits = (member: Member) =>
    able.has(member) &&
    member !== teller &&
    member.kind === 'person' &&
    !member.isPlural &&
    member.name !== null &&
    agrees(member, { ...description, roles: [] }) &&
    !isOfOther(member, description)
  const [only, ...others] = able.size === 0 ? [] : [...timeline.before(span[0], fits, FAR)]
  return others.length === 0 ? only?.member : undefined
}

/** Paragraphs within which another word can mean one who was named. */
const FAR = 4

/** Words that tell no office and no trade: `the man` is as nameless as `a man`. */
const ANYBODY = new Set(['man', 'woman', 'boy', 'girl', 'teenager'])

const LAWYERS = ['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel']

/** `Hale's lawyer` is his attorney. */
function ofSameCalling({ cast }: Scene, description: Description): Member[] {
  const { affiliation, roles } = description
  const head = roles[0]?.head ?? ''
  if (affiliation === null || !LAWYERS.includes(head)) return []
  return LAWYERS.filter((other) => other !== head).flatMap((other) =>
    [...cast.headed(other)].filter(
      (member) =>
        !member.heads.has(head) &&
        member.affiliation !== null &&
        !isOfOther(member, description) &&
        agrees(member, { ...description, roles: [] }),
    ),
  )
}

/** Offices in which one is known without a name: who speaks for somebody, sits in a court, or asks for a paper. */
const KNOWN_BY_OFFICE = new Set([
  ...['spokesperson', 'judge', 'magistrate', 'coroner'],
  ...['reporter', 'journalist', 'correspondent', 'interviewer', 'moderator', 'presenter'],
])

/** One of whom no more is told than an office or a trade: `a minister` stays without a name, `a spokesman` is known by whom he speaks for. */
function someHolder(scene: Scene, description: Description): Member {
  const { cast } = scene
  const { roles, affiliation, span } = description
  const role = roles[0] as Description['roles'][number]
  const later = namedLater(scene, description)
  if (later) return later
  const next = namedNext(scene, description)
  if (next) {
    cast.learn(next, { ...description, kind: next.kind })
    return next
  }
  if (!KNOWN_BY_OFFICE.has(role.head)) return cast.unnamed({ ...description, kind: 'anonymous' }, span)
  const known = affiliation
    ? [...cast.headed(role.head)].filter((member) => !member.name && agrees(member, description) && !isOfOther(member, description))
    : []
  return known[0] ?? cast.unnamed(description, span)
}

/** Paragraphs of a page that tell in short what the others tell with names. */
const LEAD = 3

/** `A judge has ruled …`, where the page names only one judge, and only later. */
function namedLater({ cast, outline, text }: Scene, description: Description): Member | null {
  const { roles, span, isPlural } = description
  const head = roles[0]?.head ?? ''
  if (isPlural || !isOffice(head) || outline.paragraph(span[0]) >= LEAD || !/^an? /i.test(text.slice(span[0], span[1]))) return null
  const asked = { ...description, roles: roles.map(withoutRank) }
  const holders = [...cast.headed(head)].filter((member) => member.kind === 'person' && agrees(member, asked))
  const [only, ...others] = holders
  // `Tom Hale, a senator`, is one of many
  const isOneOfMany = only?.phrases.some((phrase) => /, an? /.test(text.slice(...phrase)))
  return only?.name && others.length === 0 && !isOneOfMany && only.introduced[0] > span[1] ? only : null
}

/** `A senior cabinet minister` is a minister of something. */
const withoutRank = (role: Description['roles'][number]) => ({
  ...role,
  words: new Set([...role.words].filter((word) => !RANKS.has(word))),
})
const RANKS = new Set('cabinet government senior junior top leading prominent veteran long-serving'.split(' '))

/** `A farmer was jailed …`, as a page begins, whose next paragraph opens with a name and an age: `Tom Hale, 63, …`. */
function namedNext({ cast, outline, text }: Scene, description: Description): Member | null {
  const { span, isPlural } = description
  if (isPlural || outline.paragraph(span[0]) > 0 || !/^an? /i.test(text.slice(span[0], span[1]))) return null
  const opening = openingOf(text.slice(outline.paragraphStart(1), outline.paragraphStart(1) + LONGEST_OPENING))
  const name = opening.name
  const member = name === undefined ? null : cast.fullName(name)
  const isNew = member?.kind === 'person' && member.introduced[0] > span[1]
  const isOther = opening.isByVerb && member !== null && isOfOtherCalling(member, description)
  return isNew && !isOther && agrees(member, { ...description, roles: [] }) ? member : null
}

/** Who a paragraph opens with, where that is one of whom it tells more: an age, a clause, or that the words were his or hers. */
function openingOf(opening: string): { readonly name: string | undefined; readonly isByVerb: boolean } {
  const aged = WITH_AGE.exec(opening)?.[1]
  return { name: aged ?? WITH_CLAUSE.exec(opening)?.[1], isByVerb: aged === undefined }
}

/** Whether another office or trade than the one told is told of somebody. */
const isOfOtherCalling = ({ roles }: Member, description: Description): boolean =>
  roles.some(({ text, head }) => text !== '' && !description.roles.some((role) => role.head === head))

/** `Dame Ann Orlow, who led the service until 2019`, `Tom Hale made the claim`. */
const WITH_CLAUSE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Prof|Professor|Gen|General|Adm|Admiral|Col|Colonel|Capt|Captain|Sgt|Rev)\.? )?((?:\p{Lu}[\p{L}\p{M}’'.-]* ){1,3}\p{Lu}[\p{L}\p{M}’'-]+)(?:,? who (?:led|ran|headed|served|was|had|has|lost|worked|left|retired|chaired|held|lives|joined)\b| (?:made|makes|gave|issued) (?:the|this|that|his|her|their) )/u
const LONGEST_OPENING = 80
const WITH_AGE = /^(?:\p{Ll}{2}\. )?((?:\p{Lu}[\p{L}\p{M}’'.-]* ){1,3}\p{Lu}[\p{L}\p{M}’'-]+)(?:, (?:aged )?\d{1,3}\b| \(\d{1,3}\))/u

/** Of several that agree: the one whose role is the very same, then the only one that stands in this paragraph or the one before. */
export function chosenOf({ timeline, outline }: Scene, members: readonly Member[], description: Description): Member | null {
  if (members.length === 1) return members[0] as Member
  const country = members.filter((member) => description.country !== null && member.country === description.country)
  const able = country.length > 0 ? country : members
  // `the chief justice` is no other justice
  const [asked] = description.roles
  const same = able.filter(({ roles }) =>
    roles.some(({ head, words }) => head === asked?.head && [...asked.words].every((word) => words.has(word))),
  )
  const ofCountry = same.length > 0 ? same : able
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

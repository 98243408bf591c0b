import type { Span } from '@onrecord/record'
import { companyBefore, isCompanyWord } from './company.ts'
import type { Description } from './description.ts'
import { isDocument, isKin, lemma, singular } from './lexicon.ts'
import type { Member } from './member.ts'
import { ofKind } from './of-kind.ts'
import { pronounOf } from './pronoun.ts'
import type { Scene } from './scene.ts'

/** Who owns: `its`, `the company's`. */
export function ownerOf(scene: Scene, owner: string, span: Span, isInContent: boolean): Member | null {
  const pronoun = pronounOf(owner)
  if (pronoun) return pronoun === 'it' || pronoun === 'they' ? scene.timeline.antecedent('it', span, { isInContent }) : null
  const noun = owner.split(' ').at(-1) as string
  const head = lemma(noun)
  const isCompany = isCompanyWord(head) && singular(noun) === noun
  return scene.cast.body(owner) ?? ofKind(scene, head, span[0]) ?? (isCompany ? companyBefore(scene, head, span[0]) : null)
}

/** Who owns, a person too: `her`, `Mrs Clinton's`. */
export function possessorOf(scene: Scene, owner: string, span: Span, isInContent: boolean): Member | null {
  const pronoun = pronounOf(owner)
  if (pronoun === 'he' || pronoun === 'she') return scene.timeline.antecedent(pronoun, span, { isInContent })
  const last = owner
    .replace(/['’]s?$/, '')
    .split(' ')
    .at(-1) as string
  return (pronoun ? null : scene.cast.bearer(last)) ?? ownerOf(scene, owner, span, isInContent)
}

/** A description with the name of the owner, or with what it is called, where the page has only `its` or `the company's`. */
export function withOwner(scene: Scene, description: Description, isInContent: boolean): Description {
  const { owner, affiliation, span } = description
  // `director of a group in Paris`: none that was spoken of
  const isOfSome = affiliation !== null && OF_SOME.test(scene.text.slice(...span))
  const whose = affiliation === null ? owner : isOfSome || /\p{Lu}/u.test(affiliation) ? null : affiliation
  if (whose === null || description.roles.some(({ head }) => isKin(head))) return description
  const found = ownerOf(scene, whose, span, isInContent)
  // `its chief executive` is no state's
  const isOfState = description.roles.some(({ head }) => OF_STATES.has(head))
  const isState = found !== null && found.country !== null && found.heads.size === 0 && !isOfState
  const body =
    (isState ? null : found?.name?.text) ??
    (found?.kind === 'organisation' && ![...found.heads].some((head) => isDocument({ lower: head })) ? found.noun : null)
  return body
    ? { ...description, affiliation: body, country: description.country ?? (isOfState ? (found?.country ?? null) : null) }
    : description
}

const OF_SOME = /\b(?:of|at|for|with) (?:an?|another|one)\b/

/** Offices that a state has: `its prime minister`. */
const OF_STATES = new Set(['minister', 'president', 'chancellor', 'premier', 'ambassador', 'king', 'queen'])

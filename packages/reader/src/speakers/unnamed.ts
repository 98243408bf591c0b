import { bodyMeant } from './body-meant.ts'
import type { Besides } from './by-calling.ts'
import type { Description } from './description.ts'
import { chosenOf, holderOf } from './holder.ts'
import { agrees, type Member } from './member.ts'
import { introduction } from './names.ts'
import { ofKind } from './of-kind.ts'
import { withOwner } from './owner.ts'
import { describe } from './phrase.ts'
import type { Scene } from './scene.ts'
import { Together } from './together.ts'
import { latestWithheld, sameWithheld } from './withheld.ts'
import { authorOf, issuerOf } from './written.ts'

/** Resolves sources without a name: roles, bodies, papers, groups, sources that stay unnamed. */
export class Unnamed {
  readonly #scene: Scene
  readonly #together: Together
  readonly #joint: readonly Description[]

  /** @param joint  phrases of the page that name two or more, in order */
  constructor(scene: Scene, joint: readonly Description[] = []) {
    this.#scene = scene
    this.#joint = joint
    this.#together = new Together(scene)
  }

  /** The member that a phrase means; null where several could be meant, or nobody is.
   *  @param besides  whom a noun cannot mean that nobody is known by */
  member(description: Description, isInContent: boolean, besides: Besides = NOBODY_BESIDE): Member | null {
    const { kind, parties, article, span } = description
    const { cast, text } = this.#scene
    const printed = text.slice(span[0], span[1])
    if (!/^No\.? \d/.test(printed) && NOBODY.has(/^[\p{L}\p{N}]+/u.exec(printed)?.[0].toLowerCase() ?? '')) return null
    // a word that is a role elsewhere is a name where the page has somebody of that name: `Baker said`
    const bare = bareOf(printed)
    const bearer = article === 'none' && /^\p{Lu}[\p{L}’'-]*$/u.test(bare) ? cast.bearer(bare.toLowerCase()) : undefined
    if (bearer !== undefined) return bearer
    if (parties.length > 1)
      return this.#together.of(description, distinct(parties.map((party) => this.#party(describe(text, party), isInContent))))
    const known = this.#together.counted(printed) ?? this.#told(description) ?? authorOf(this.#scene, description)
    if (known) return known
    // `Two of them`: of the few who have kept their names back
    const ofFew = OF_THEM.test(printed) ? this.#latestFew(span[0]) : null
    if (ofFew) return cast.unnamed({ ...description, kind: 'anonymous', roles: ofFew.roles }, span)
    const owned = withOwner(this.#scene, description, isInContent)
    const issuer = issuerOf(this.#scene, owned, isInContent)
    if (issuer) return issuer
    if (kind === 'person') return holderOf(this.#scene, owned, besides, isInContent)
    // `the officials`, once two officials have spoken
    const few = kind === 'group' && article === 'definite' ? sameWithheld(this.#scene, owned) : null
    if (few) return few
    if (kind !== 'anonymous') return bodyMeant(this.#scene, owned, isInContent)
    return sameWithheld(this.#scene, owned) ?? latestWithheld(this.#scene, owned) ?? cast.unnamed(owned, span)
  }

  /** Several sources without a name who stand in this paragraph or the one before, where they spoke last. */
  #latestFew(at: number): Member | null {
    for (const { member } of this.#scene.timeline.before(at, ({ isPlural }) => isPlural, 1))
      return member.kind === 'anonymous' ? member : null
    return null
  }

  /** A member that a phrase means of those that are there already; null where it means none of them for sure. */
  known(description: Description): Member | null {
    const { head, kind, article } = description
    if (article !== 'definite' && article !== 'possessive') return null
    if (kind === 'anonymous') return sameWithheld(this.#scene, description)
    if (kind !== 'person') return head === null ? null : ofKind(this.#scene, head, description.span[0], description)
    const matching = this.#holders(description)
    return matching.length > 0 ? chosenOf(this.#scene, matching, description) : null
  }

  /** Whom a phrase could mean where {@link member} does not settle it. */
  candidates(description: Description): readonly Member[] {
    const { article, span } = description
    const bearers = article === 'none' ? this.#scene.cast.bearing(bareOf(this.#scene.text.slice(span[0], span[1])).toLowerCase()) : []
    return bearers.length > 0 ? bearers : this.#holders(description)
  }

  /** Those whom the page's first lines only count, where they are named jointly a paragraph or two later. */
  #told({ span, kind, isPlural, article }: Description): Member | null {
    const { text, outline } = this.#scene
    const next = this.#joint[0]
    if (!next || kind !== 'group' || !isPlural || article !== 'indefinite' || outline.paragraph(span[0]) > 0) return null
    if (next.span[0] < span[1] || outline.paragraph(next.span[0]) > LEAD) return null
    const parties = next.parties.map((party) => this.#party(describe(text, party), false))
    return this.#together.told(text.slice(...span), { description: next, parties })
  }

  #party(party: Description, isInContent: boolean): Member | null {
    return party.name ? this.#scene.cast.named(party, introduction(party)) : this.member(party, isInContent)
  }

  /** Everybody who can be called by a description's role. */
  #holders(description: Description): Member[] {
    const role = description.roles[0]
    if (!role) return []
    return [...this.#scene.cast.headed(role.head)].filter((member) => !member.isPlural && agrees(member, description))
  }
}

const NOBODY_BESIDE: Besides = { teller: null, beside: new Set() }

/** `The Ohio Republican and the businessman` are two. */
const distinct = (members: readonly (Member | null)[]): readonly (Member | null)[] =>
  members.map((member, i) => (members.indexOf(member) < i ? null : member))

const OF_THEM = /^(?:two|three|four|five|some|several|most|all|both) of (?:them|the (?:sources|people|officials|employees|workers))$/i

/** The words before a comma, without a possessive ending. */
const bareOf = (phrase: string): string => (phrase.split(',', 1)[0] as string).replace(/['’]s$/, '')

/** Paragraphs that a page's first line is explained in. */
const LEAD = 2

const NOBODY = new Set(['nobody', 'none', 'neither', 'no', 'anyone', 'anybody', 'everyone', 'everybody', 'nothing', 'whoever', 'not'])

import type { Cast } from './cast.ts'
import type { Description, Pronoun } from './description.ts'
import { isKin } from './lexicon.ts'
import type { Member } from './member.ts'
import { pronounOf } from './pronoun.ts'

/** Whom a pronoun means at a place: a member, or a name for one that is known by nothing else; null for nobody. */
export type Owner = (pronoun: Pronoun, at: number) => Member | string | null

/** Relatives without a name, told by whose they are: `his brother` and `my brother` are two. */
export class Relatives {
  readonly #cast: Cast
  readonly #owner: Owner
  readonly #members = new Map<string, Member>()

  constructor(cast: Cast, owner: Owner) {
    this.#cast = cast
    this.#owner = owner
  }

  /** The relative that a phrase means; null where it means no relative of a pronoun's. */
  member(description: Description): Member | null {
    const { owner, roles, head, span } = description
    const kinship = roles.find((role) => isKin(role.head))?.head ?? (head !== null && isKin(head) ? head : null)
    const pronoun = kinship !== null && owner !== null ? pronounOf(owner) : null
    const whose = pronoun === null || pronoun === 'who' ? null : this.#owner(pronoun, span[0])
    if (whose === null) return null
    const key = `${typeof whose === 'string' ? whose : whose.introduced.join()} ${kinship}`
    const member = this.#members.get(key) ?? this.#cast.unnamed(description, span)
    this.#members.set(key, member)
    return member
  }
}

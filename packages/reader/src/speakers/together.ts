import { type Description, NOBODY } from './description.ts'
import type { Member } from './member.ts'
import { asOne } from './phrase.ts'
import type { Scene } from './scene.ts'

const TOGETHER = new Map([
  ['the two', 2],
  ['the pair', 2],
  ['the couple', 2],
  ['the duo', 2],
  ['both', 2],
  ['the three', 3],
  ['the trio', 3],
])

/** Two or more who speak as one: the same ones again are the same speaker. */
export class Together {
  readonly #scene: Scene
  readonly #known = new Map<string, Member>()

  constructor(scene: Scene) {
    this.#scene = scene
  }

  /** The speaker whom parties make. */
  of(description: Description, parties: readonly (Member | null)[]): Member {
    const known = parties.filter((member) => member !== null)
    const key = known.map(({ introduced }) => introduced.join()).join()
    const same = this.#known.get(key)
    if (same && known.length === parties.length) return same
    const member = this.#scene.cast.unnamed(description, description.span, known)
    this.#known.set(key, member)
    const { roles } = description
    if (roles.length > 0) for (const party of known) this.#scene.cast.learn(party, { ...description, ...NOBODY, roles: roles.map(asOne) })
    return member
  }

  /** `The two`, `the couple`: the latest who spoke jointly, if they are as many. */
  counted(phrase: string): Member | null {
    const count = TOGETHER.get(phrase.toLowerCase())
    if (count === undefined) return null
    const latest = [...this.#known.values()].at(-1)
    return latest?.parties.length === count ? latest : null
  }
}

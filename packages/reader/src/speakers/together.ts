import { type Description, NOBODY } from './description.ts'
import { isBody, lemma } from './lexicon.ts'
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

const OPENING = /^(two|three) (?:\p{L}+ )?(\p{L}+)$/u
const THESE = /^the (\p{L}+s)$/u
const COUNTED = /^(both|the two|the three) (?:\p{L}+ )?(\p{L}+)$/u

/** Whether one of several can be called by a noun in the plural: `both unions`, `the two women`. */
function isCalled({ kind, heads, sex }: Member, plural: string): boolean {
  const noun = lemma(plural)
  const isPerson = kind === 'person' || kind === 'anonymous'
  if (noun === 'side' || noun === 'party' || noun === 'partner') return true
  if (isPerson) return heads.has(noun) || ((noun === 'man' || noun === 'woman') && sex !== (noun === 'man' ? 'f' : 'm'))
  return isBody({ lower: noun }) && (heads.has(noun) || heads.size === 0 || ANY_BODY.has(noun))
}
const ANY_BODY = new Set(['body', 'group', 'organisation', 'organization', 'union', 'association', 'agency', 'institution', 'company'])

/** Two or more who speak as one: the same ones again are the same speaker. */
export class Together {
  readonly #scene: Scene
  readonly #known = new Map<string, Member>()
  #latest: Member | null = null

  constructor(scene: Scene) {
    this.#scene = scene
  }

  /** The speaker whom parties make. */
  of(description: Description, parties: readonly (Member | null)[]): Member {
    const known = parties.filter((member) => member !== null)
    const key = known.map(({ introduced }) => introduced.join()).join()
    const same = this.#known.get(key)
    if (same && known.length === parties.length) {
      this.#latest = same
      return same
    }
    const member = this.#scene.cast.unnamed(description, description.span, known)
    this.#known.set(key, member)
    this.#latest = member
    const { roles } = description
    if (roles.length > 0) for (const party of known) this.#scene.cast.learn(party, { ...description, ...NOBODY, roles: roles.map(asOne) })
    return member
  }

  /** `Two unions` of a page's first lines: those who are named soon after as speaking jointly.
   *  @param joint  who are named there, by their parties */
  told(phrase: string, joint: { readonly description: Description; readonly parties: readonly (Member | null)[] }): Member | null {
    const [, number, noun = ''] = OPENING.exec(phrase.toLowerCase()) ?? []
    const { description, parties } = joint
    const known = parties.filter((party) => party !== null)
    const isSame =
      known.length === parties.length && parties.length === (number === 'two' ? 2 : 3) && known.every((party) => isCalled(party, noun))
    return isSame ? this.of(description, parties) : null
  }

  /** `The two`, `the couple`, `both unions`: the latest who spoke jointly, if they are as many and can be called so. */
  counted(phrase: string): Member | null {
    const lower = phrase.toLowerCase()
    const [, number, noun = ''] = COUNTED.exec(lower) ?? []
    // `the ministers`, where two ministers have just spoken as one
    const these = this.#latest && THESE.exec(lower)?.[1]
    if (these && this.#latest?.parties.every((party) => isCalled(party, these))) return this.#latest
    const count = TOGETHER.get(lower) ?? TOGETHER.get(number ?? '')
    if (count === undefined) return null
    const latest = this.#latest
    return latest?.parties.length === count && (noun === '' || latest.parties.every((party) => isCalled(party, noun))) ? latest : null
  }
}
